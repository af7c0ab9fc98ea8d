import { generateKeyPairSync, randomBytes } from 'node:crypto';

interface OneApiClient {
	readonly vanityDomain: string;
	readonly clientId: string;
	readonly customerId: string;
}
interface Administrator {
	readonly baseUrl: string;
	readonly username: string;
	readonly password: string;
	readonly apiKey: string;
}
interface KeyPair {
	readonly baseUrl: string;
	readonly keyId: string;
	readonly keySecret: string;
}

export interface Credentials {
	readonly oneApiSecret: OneApiClient & { readonly clientSecret: string };
	readonly oneApiPrivateKey: OneApiClient & { readonly privateKey: string };
	/** An API client whose role may read ZIA and nothing else. */
	readonly oneApiReadOnly: OneApiClient & { readonly clientSecret: string };
	readonly ziaApiKey: Administrator;
	readonly zpaApiKey: {
		readonly baseUrl: string;
		readonly clientId: string;
		readonly clientSecret: string;
		readonly customerId: string;
	};
	readonly zdxApiKey: KeyPair;
	readonly zccApiKey: {
		readonly baseUrl: string;
		readonly apiKey: string;
		readonly secretKey: string;
	};
	readonly ztwApiKey: Administrator;
	readonly zwaApiKey: KeyPair;
	/** Takes files for the sandbox. */
	readonly sandbox: { readonly baseUrl: string; readonly apiToken: string };
}

export interface MadeCredentials {
	readonly credentials: Credentials;
	/** Of the client with a private key; the pair is made at the first asking for either. */
	readonly publicKey: () => string;
}

const VANITY_DOMAIN = 'acme';
export const CUSTOMER_ID = '216196257331281920';

const id = () => randomBytes(8).toString('hex');
const secret = () => randomBytes(18).toString('base64url');
/** ZIA keys are twelve letters and digits: its obfuscation picks characters 0 to 11. */
const ziaKey = () => randomBytes(6).toString('hex');

let pairOfProcess: { readonly publicKey: string; readonly privateKey: string } | undefined;

/** Made once, and only for who signs in with it: it takes longer than starting all the rest. */
const rsaPair = () =>
	(pairOfProcess ??= generateKeyPairSync('rsa', {
		modulusLength: 2048,
		publicKeyEncoding: { type: 'spki', format: 'pem' },
		privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
	}));

/** Everything secret is made anew at each start, so that none lies in the tree. */
export function makeCredentials(url: string): MadeCredentials {
	const client = () => ({
		vanityDomain: VANITY_DOMAIN,
		clientId: id(),
		customerId: CUSTOMER_ID,
	});
	const administrator = (baseUrl: string) => ({
		baseUrl,
		username: 'automation@acme.example',
		password: secret(),
		apiKey: ziaKey(),
	});
	const keyPair = () => ({ baseUrl: url, keyId: id(), keySecret: secret() });
	const credentials: Credentials = {
		oneApiSecret: { ...client(), clientSecret: secret() },
		oneApiPrivateKey: {
			...client(),
			get privateKey() {
				return rsaPair().privateKey;
			},
		},
		oneApiReadOnly: { ...client(), clientSecret: secret() },
		ziaApiKey: administrator(url),
		zpaApiKey: { baseUrl: url, clientId: id(), clientSecret: secret(), customerId: CUSTOMER_ID },
		zdxApiKey: keyPair(),
		zccApiKey: { baseUrl: url, apiKey: id(), secretKey: secret() },
		ztwApiKey: administrator(`${url}/ztw-legacy`),
		zwaApiKey: keyPair(),
		sandbox: { baseUrl: url, apiToken: secret() },
	};
	return { credentials, publicKey: () => rsaPair().publicKey };
}
