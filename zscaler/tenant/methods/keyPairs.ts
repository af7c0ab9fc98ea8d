import { zccBase, zdxBase, zdxClouds, ziaClouds, zpaClouds, zwaBase, zwaClouds } from '../clouds';
import { requiredText } from '../credential';
import { sha256 } from '../../contract/sha256';
import { bearer, checkBy, checkZpa, isNotRefused, readToken } from './bearer';
import { postForm, postJson } from './postForm';
import { portalPlace } from './portalPlace';
import type { SignInMethod } from './signInMethod';
import { SECOND_MS } from '../../contract/durations';

const lasting = {
	family: 'keyPair',
	idleTimeout: false,
	locks: false,
	isAlive: isNotRefused,
} as const;

const keyPair = {
	...lasting,
	account: 'keyId',
	fields: ['keyId', 'keySecret'],
	read: (answer) => readToken(answer, 'token'),
	headers: bearer,
} satisfies Partial<SignInMethod>;

/** The secret is hashed with the time: zscaler-sdk-python and -go, zdx, 2026-11. */
export const zdxKeyPair: SignInMethod = {
	...keyPair,
	label: 'ZDX API Key',
	about: 'Digital Experience. Legacy.',
	opens: ['zdx'],
	placeOf: portalPlace('/v1/oauth/token', 'zdxCloud', zdxClouds, zdxBase),
	refused: {
		message: 'ZDX refused Key ID or Key Secret',
		advice: 'Find both in the ZDX portal under Administration > API Key Management.',
	},
	timestamped: true,
	signIn: (credential, { signInUrl }, at) => {
		const timestamp = Math.floor(at / SECOND_MS);
		const secret = requiredText(credential, 'keySecret');
		return postJson(signInUrl, {
			key_id: requiredText(credential, 'keyId'),
			key_secret: sha256(`${secret}:${timestamp}`).toString('hex'),
			timestamp,
		});
	},
	checks: (tenant) => [checkBy(tenant, 'zdx', '/administration/locations')],
};

/** The secret goes as it is: zscaler-sdk-python and -go, zwa, and help.zscaler.com, 2026-11. */
export const zwaKeyPair: SignInMethod = {
	...keyPair,
	label: 'Workflow Automation API Key',
	about: 'Legacy, one product',
	opens: ['zwa'],
	placeOf: portalPlace('/v1/auth/api-key/token', 'zwaCloud', zwaClouds, zwaBase),
	refused: {
		message: 'Workflow Automation refused Key ID or Key Secret',
		advice: 'Find both in the Workflow Automation portal under Administration > API Keys.',
	},
	timestamped: false,
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

export const zpaApiKey: SignInMethod = {
	...lasting,
	label: 'ZPA API Key',
	about: 'Private Access. Legacy.',
	opens: ['zpa'],
	account: 'clientId',
	placeOf: portalPlace(
		'/signin',
		'zpaCloud',
		Object.keys(zpaClouds),
		(cloud) => zpaClouds[cloud] ?? '',
	),
	customerId: 'required',
	refused: {
		message: 'ZPA refused Client ID or Client Secret',
		advice: 'Find both under Configuration & Control > Public API > API Keys.',
	},
	cloudsAlike: true,
	timestamped: false,
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

export const zccKeyPair: SignInMethod = {
	...lasting,
	label: 'Client Connector API Key',
	about: 'Legacy, one product',
	opens: ['zcc'],
	account: 'apiKey',
	placeOf: portalPlace('/papi/auth/v1/login', 'cloud', ziaClouds, zccBase),
	refused: {
		message: 'Client Connector refused API Key or Secret Key',
		advice: 'Find both in the Client Connector portal under Administration > Public API.',
	},
	timestamped: false,
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
