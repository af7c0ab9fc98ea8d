import { type Credential, requiredText } from '../credential';
import type { Tenant } from '../tenant';
import { bearer, checkBy, checkZpa, isNotRefused, readToken } from './bearer';
import { postForm } from './postForm';
import { everyProduct } from './everyProduct';
import { oneApiPlace } from './oneApiPlace';
import type { Check, SignInMethod } from './signInMethod';
import { signAssertion } from './signAssertion';

/** Without it a token is issued that every API refuses (automate.zscaler.com, 2026-04). */
const AUDIENCE = 'https://api.zscaler.com';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const common = (credential: Credential) => ({
	grant_type: 'client_credentials',
	client_id: requiredText(credential, 'clientId'),
	audience: AUDIENCE,
});

const ONE_API_CLIENTS = 'Find both in ZIdentity under Integration > API Clients.';

const shared = {
	family: 'oneApi',
	opens: everyProduct,
	account: 'clientId',
	placeOf: oneApiPlace,
	customerId: 'optional',
	sandboxCloud: 'sandboxCloud',
	idleTimeout: false,
	locks: false,
	read: (answer) => readToken(answer, 'access_token'),
	headers: bearer,
	checks,
	isAlive: isNotRefused,
} satisfies Partial<SignInMethod>;

export const oneApiSecret: SignInMethod = {
	...shared,
	label: 'OneAPI Client Secret',
	about: 'All products, with an API client of ZIdentity and its secret',
	refused: {
		message: 'Zscaler does not know this Client ID with this Client Secret',
		advice: `${ONE_API_CLIENTS} A secret is shown once, and may have expired: add a new one if in doubt.`,
	},
	timestamped: false,
	fields: ['clientId', 'clientSecret'],
	signIn: (credential, { signInUrl }) =>
		postForm(signInUrl, {
			...common(credential),
			client_secret: requiredText(credential, 'clientSecret'),
		}),
};

export const oneApiKey: SignInMethod = {
	...shared,
	label: 'OneAPI Private Key',
	about: 'All products, with an API client of ZIdentity and its key',
	refused: {
		message: 'Zscaler does not know this Client ID with this Private Key',
		advice: `${ONE_API_CLIENTS} The public key or certificate there must belong to this private key.`,
	},
	timestamped: true,
	fields: ['clientId', 'privateKey'],
	signIn: (credential, { signInUrl }, at) => {
		const key = requiredText(credential, 'privateKey');
		const client = requiredText(credential, 'clientId');
		return postForm(signInUrl, {
			...common(credential),
			client_assertion: signAssertion(key, client, AUDIENCE, at),
			client_assertion_type: ASSERTION_TYPE,
		});
	},
};

/** One per product that a client is commonly given a role for. */
function checks(tenant: Tenant): Check[] {
	const zpa = tenant.customerId === undefined ? [] : [checkZpa(tenant)];
	return [checkBy(tenant, 'zia', '/status'), ...zpa];
}
