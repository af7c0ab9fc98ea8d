import type { HttpAnswer } from '../../contract/ports';
import { isJsonObject } from '../../contract/json/json';
import { ztwBase, ziaBase, ziaClouds } from '../clouds';
import { requiredText } from '../credential';
import { postJson } from './postForm';
import { isToken } from './isToken';
import { obfuscateApiKey } from './obfuscateApiKey';
import { portalPlace } from './portalPlace';
import type { Issued, SignInMethod } from './signInMethod';
import { IDLE_LIFE } from './readLife';

/** An administrator's session of ZIA and of Cloud & Branch Connector: one address does it all. */
const administrator = {
	family: 'administrator',
	account: 'username',
	fields: ['username', 'password', 'apiKey'],
	idleTimeout: true,
	timestamped: true,
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
} satisfies Partial<SignInMethod>;

export const ziaApiKey: SignInMethod = {
	...administrator,
	label: 'ZIA API Key',
	about: 'Internet Access. Legacy.',
	opens: ['zia'],
	placeOf: portalPlace('/api/v1/authenticatedSession', 'cloud', ziaClouds, ziaBase),
	sandboxCloud: 'cloud',
	refused: {
		message: 'Zscaler refused Username, Password or API Key, and does not say which',
		advice:
			'Sign in to the admin portal with the same user and password to test these two. The key is ' +
			'under Administration > Cloud Service API Security, one for the whole tenant. Admins of ' +
			'SAML or ZIdentity cannot sign in here: use OneAPI for them.',
	},
	cloudsAlike: true,
};

export const ztwAdministrator: SignInMethod = {
	...administrator,
	label: 'Cloud & Branch Connector API Key',
	about: 'Legacy, one product',
	opens: ['ztw'],
	placeOf: portalPlace('/api/v1/auth', 'cloud', ziaClouds, ztwBase),
	refused: {
		message:
			'Cloud & Branch Connector refused Username, Password or API Key, and does not say which',
		advice:
			'Sign in to its portal with the same user and password to test these two. The key is under ' +
			'Administration > API Key Management.',
	},
};

/** Nothing else of the answer can be relied on: with ZIdentity, fields are missing. */
function readCookie({ status, headers }: HttpAnswer): Issued | undefined {
	const token = /(?:^|[\s,;])JSESSIONID=([^;,\s]+)/.exec(headers['set-cookie'] ?? '')?.[1];
	return status >= 300 || !isToken(token) ? undefined : { token, life: IDLE_LIFE };
}
