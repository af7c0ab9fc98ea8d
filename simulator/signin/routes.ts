import type { Answer, Call } from '../call';
import type { Tenant } from '../tenant/tenant';
import { signInAdministrator } from './signInAdministrator';
import { signInOneApi } from './signInOneApi';
import { signInKeyPair, signInZcc, signInZpa } from './signInWithKeys';

type SignIn = (tenant: Tenant, call: Call) => Promise<Answer>;

export const signIns: Record<string, SignIn> = {
	'/oauth2/v1/token': signInOneApi,
	'/api/v1/authenticatedSession': (tenant, call) => signInAdministrator(tenant, call, 'zia'),
	'/ztw-legacy/api/v1/auth': (tenant, call) => signInAdministrator(tenant, call, 'ztw'),
	'/signin': signInZpa,
	'/v1/oauth/token': (tenant, call) => signInKeyPair(tenant, call, 'zdx'),
	'/v1/auth/api-key/token': (tenant, call) => signInKeyPair(tenant, call, 'zwa'),
	'/papi/auth/v1/login': signInZcc,
};
