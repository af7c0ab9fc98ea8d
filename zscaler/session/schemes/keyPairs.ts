import { createHash } from 'node:crypto';
import { type Credential, requiredText } from '../../tenant/credential';
import { bearer, get, isNotRefused, readToken } from './bearer';
import { postForm, postJson } from './form';
import type { Scheme } from './scheme';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const lasting = { idles: false, isAlive: isNotRefused } as const;

/** ZDX and Workflow Automation hash the secret with the time: help.zscaler.com, 2026-05. */
const signedKeyPair: Omit<Scheme, 'checks'> = {
	...lasting,
	stamped: true,
	fields: ['keyId', 'keySecret'],
	signIn: (credential, { signInUrl }, at) => postJson(signInUrl, signedKeys(credential, at)),
	read: (answer) => readToken(answer, 'token'),
	headers: bearer,
};

function signedKeys(credential: Credential, at: number) {
	const timestamp = Math.floor(at / 1_000);
	return {
		key_id: requiredText(credential, 'keyId'),
		key_secret: sha256(`${requiredText(credential, 'keySecret')}:${timestamp}`),
		timestamp,
	};
}

export const zdx: Scheme = {
	...signedKeyPair,
	checks: (tenant) => [get(tenant, 'zdx', '/administration/locations')],
};

export const zwa: Scheme = {
	...signedKeyPair,
	checks: (tenant) => [
		{
			method: 'POST',
			url: `${tenant.baseOf('zwa')}/incidents/search?pageSize=1`,
			headers: { 'content-type': 'application/json' },
			body: { fields: [] },
		},
	],
};

export const zpaApiKey: Scheme = {
	...lasting,
	stamped: false,
	fields: ['clientId', 'clientSecret'],
	signIn: (credential, { signInUrl }) =>
		postForm(signInUrl, {
			client_id: requiredText(credential, 'clientId'),
			client_secret: requiredText(credential, 'clientSecret'),
		}),
	read: (answer) => readToken(answer, 'access_token'),
	headers: bearer,
	checks: (tenant) => {
		const path = `/mgmtconfig/v1/admin/customers/${tenant.customerId}/segmentGroup?pagesize=1`;
		return [get(tenant, 'zpa', path)];
	},
};

export const zcc: Scheme = {
	...lasting,
	stamped: false,
	fields: ['apiKey', 'secretKey'],
	signIn: (credential, { signInUrl }) =>
		postJson(signInUrl, {
			apiKey: requiredText(credential, 'apiKey'),
			secretKey: requiredText(credential, 'secretKey'),
		}),
	read: (answer) => readToken(answer, 'jwtToken'),
	headers: (token) => ({ 'auth-token': token }),
	checks: (tenant) => [get(tenant, 'zcc', '/getCompanyInfo')],
};
