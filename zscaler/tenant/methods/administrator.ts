import type { HttpAnswer } from '../../contract/ports';
import { isJsonObject } from '../../contract/json/json';
import { requiredText } from '../credential';
import { postJson } from './postForm';
import { isToken } from './isToken';
import { obfuscateApiKey } from './obfuscateApiKey';
import type { Issued, Scheme } from './signInMethod';
import { IDLE_LIFE } from './readLife';

/** An administrator's session of ZIA and of Cloud & Branch Connector: one address does it all. */
export const administrator: Scheme = {
	fields: ['username', 'password', 'apiKey'],
	idles: true,
	stamped: true,
	locks: true,
	signIn: (credential, { signInUrl }, at) =>
		postJson(signInUrl, {
			apiKey: obfuscateApiKey(requiredText(credential, 'apiKey'), at),
			username: requiredText(credential, 'username'),
			password: requiredText(credential, 'password'),
			timestamp: Math.round(at),
		}),
	read: readCookie,
	headers: (token) => ({ cookie: `JSESSIONID=${token}` }),
	checks: ({ signInUrl, opens }) =>
		opens.map((product) => ({ product, request: { method: 'GET', url: signInUrl } })),
	isAlive: ({ status, body }) =>
		status < 300 && isJsonObject(body) && typeof body.authType === 'string',
};

/** Nothing else of the answer can be relied on: with ZIdentity, fields are missing. */
function readCookie({ status, headers }: HttpAnswer): Issued | undefined {
	const token = /(?:^|[\s,;])JSESSIONID=([^;,\s]+)/.exec(headers['set-cookie'] ?? '')?.[1];
	return status >= 300 || !isToken(token) ? undefined : { token, life: IDLE_LIFE };
}
