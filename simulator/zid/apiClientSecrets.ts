import type { Routes } from '../gate/matchRoute';
import { objectsOf } from '../tenant/objects';

/** Planted under this key: `{ id, apiClient, createdAt, expiresAt }`. */
const SECRETS = 'ziam/apiClientSecrets';

/** A secret's value is shown when it is made and not here: zscaler-sdk-go zid api_client.go, 2026-11. */
export const readSecrets: Routes[string] = ({ tenant, params }) => ({
	status: 200,
	body: objectsOf(tenant, SECRETS)
		.filter(({ apiClient }) => String(apiClient) === params.id)
		.map(({ id, createdAt, expiresAt }) => ({ id, createdAt, expiresAt })),
});
