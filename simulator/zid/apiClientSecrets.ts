import { isItem, type Item } from '../call';
import type { Routes } from '../gate/matchRoute';
import { findObject, objectsOf } from '../tenant/objects';
import { identityDialect } from './dialect';

/** Planted under this key: `{ id, apiClient, createdAt, expiresAt }`. */
const SECRETS = 'ziam/apiClientSecrets';

/** A secret's value is shown when it is made and not here: zscaler-sdk-go zid api_client.go, 2026-11. */
const shown = ({ id, createdAt, expiresAt }: Item): Item => ({ id, createdAt, expiresAt });

const ofClient =
	(client?: string) =>
	({ apiClient }: Item): boolean =>
		String(apiClient) === client;

/** Paths and fields: zscaler-sdk-python zid api_client.py, 2026-11. */
export const secretRoutes: Routes = {
	'GET api-clients/:id/secrets': ({ tenant, params }) => ({
		status: 200,
		body: objectsOf(tenant, SECRETS).filter(ofClient(params.id)).map(shown),
	}),
	'POST api-clients/:id/secrets': ({ tenant, call, params: { id = '' } }) => {
		if (!findObject(tenant, 'ziam/api-clients', id))
			return identityDialect.refuse.notFound('API CLIENT', id);
		const others = objectsOf(tenant, SECRETS);
		const secret = {
			id: `secret-${others.length + 1}`,
			apiClient: id,
			createdAt: tenant.clock.seconds(),
			expiresAt: isItem(call.body) ? call.body.expiresAt : undefined,
		};
		tenant.objects.set(SECRETS, [...others, secret]);
		return { status: 200, body: { ...shown(secret), value: `value-of-${secret.id}` } };
	},
	'DELETE api-clients/:id/secrets/:secret': ({ tenant, params: { id, secret = '' } }) => {
		const all = objectsOf(tenant, SECRETS);
		const left = all.filter((each) => !ofClient(id)(each) || String(each.id) !== secret);
		if (left.length === all.length) return identityDialect.refuse.notFound('SECRET', secret);
		tenant.objects.set(SECRETS, left);
		return { status: 204 };
	},
};
