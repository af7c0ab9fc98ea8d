import type { HttpAnswer } from '../../contract/ports';
import { readJson } from '../../contract/json/readJson';
import { isJsonObject } from '../../contract/json/json';
import type { ProductId } from '../../contract/products';
import type { Tenant } from '../tenant';
import { isToken } from './isToken';
import type { Check } from './signInMethod';
import { HOUR_MS } from '../../contract/durations';
import { readLife } from './readLife';

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

export const isNotRefused = ({ status }: HttpAnswer): boolean => status !== 401;

export const checkBy = (tenant: Tenant, product: ProductId, path: string): Check => ({
	product,
	request: { method: 'GET', url: tenant.baseOf(product) + path },
});

export const checkZpa = (tenant: Tenant): Check =>
	checkBy(
		tenant,
		'zpa',
		`/mgmtconfig/v1/admin/customers/${tenant.customerId}/segmentGroup?pagesize=1`,
	);

/**
 * The token under this key, with its life by `expires_in`, or by the token, or an hour. Nothing where
 * it is none that a header could carry, or is to be borne in a way that Zscaler does not have.
 */
export function readToken({ status, body }: HttpAnswer, key: string) {
	if (status >= 300 || !isJsonObject(body)) return undefined;
	const { [key]: token, token_type: type, expires_in: seconds } = body;
	if (!isToken(token)) return undefined;
	if (typeof type === 'string' && !/^bearer$/i.test(type)) return undefined;
	return { token, life: readLife(seconds) ?? lifeByToken(token) };
}

/** A JWT says when it was issued and when it ends; the difference needs no clock. */
function lifeByToken(token: string): number {
	const payload = readPayload(token.split('.')[1] ?? '');
	return readLife(Number(payload?.exp) - Number(payload?.iat)) ?? HOUR_MS;
}

function readPayload(part: string) {
	const payload = readJson(Buffer.from(part, 'base64url').toString());
	return isJsonObject(payload) ? payload : undefined;
}
