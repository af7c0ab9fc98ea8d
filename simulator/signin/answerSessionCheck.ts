import type { Answer, Call } from '../call';
import { readToken } from '../gate/checkSession';
import type { Route } from '../gate/findRoute';
import type { Tenant } from '../tenant/tenant';
import { useSession } from './sessions';
import { signOutAdministrator } from './signInAdministrator';

const resources: Partial<Record<string, string>> = { zia: 'authenticatedSession', ztw: 'auth' };

/** GET tells whether the cookie's session lives, DELETE signs out; both answer without one. */
export function answerSessionCheck(tenant: Tenant, call: Call, route: Route): Answer | undefined {
	const { scheme, segments } = route;
	if (scheme !== 'zia' && scheme !== 'ztw') return undefined;
	if (segments.join('/') !== resources[scheme]) return undefined;
	const session = useSession(tenant, readToken(call, scheme), scheme);
	if (call.method === 'DELETE' && session)
		return signOutAdministrator(tenant, session.token, scheme);
	const authType = session ? { authType: 'ADMIN_LOGIN' } : {};
	return { status: 200, body: { ...authType, obfuscateApiKey: true, passwordExpiryTime: 0 } };
}
