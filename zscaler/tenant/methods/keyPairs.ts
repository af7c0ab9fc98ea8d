import { createHash } from 'node:crypto';
import { requiredText } from '../credential';
import { bearer, checkBy, checkZpa, isNotRefused, readToken } from './bearer';
import { postForm, postJson } from './postForm';
import type { Scheme } from './signInMethod';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const lasting = { idles: false, locks: false, isAlive: isNotRefused } as const;

const keyPair = {
	...lasting,
	fields: ['keyId', 'keySecret'],
	read: (answer) => readToken(answer, 'token'),
	headers: bearer,
} satisfies Partial<Scheme>;

/** The secret is hashed with the time: zscaler-sdk-python and -go, zdx, 2026-11. */
export const zdx: Scheme = {
	...keyPair,
	stamped: true,
	signIn: (credential, { signInUrl }, at) => {
		const timestamp = Math.floor(at / 1_000);
		const secret = requiredText(credential, 'keySecret');
		return postJson(signInUrl, {
			key_id: requiredText(credential, 'keyId'),
			key_secret: sha256(`${secret}:${timestamp}`),
			timestamp,
		});
	},
	checks: (tenant) => [checkBy(tenant, 'zdx', '/administration/locations')],
};

/** The secret goes as it is: zscaler-sdk-python and -go, zwa, and help.zscaler.com, 2026-11. */
export const zwa: Scheme = {
	...keyPair,
	stamped: false,
	signIn: (credential, { signInUrl }) =>
		postJson(signInUrl, {
			key_id: requiredText(credential, 'keyId'),
			key_secret: requiredText(credential, 'keySecret'),
		}),
	checks: (tenant) => [
		{
			product: 'zwa',
			request: postJson(`${tenant.baseOf('zwa')}/incidents/search?pageSize=1`, { fields: [] }),
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
	checks: (tenant) => [checkZpa(tenant)],
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
	checks: (tenant) => [checkBy(tenant, 'zcc', '/v1/getCompanyInfo')],
};
