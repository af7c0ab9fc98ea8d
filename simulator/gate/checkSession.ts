import type { Answer, Call } from '../call';
import { hasCookie, useSession } from '../signin/sessions';
import type { Scheme, Session, Tenant } from '../tenant/tenant';

/** Recorded: zia__TestTrafficGRETunnel, zpa__TestAppConnectorGroup, ztw__TestLocationTemplate. */
const gateway: Answer = {
	status: 401,
	body: { detail: 'unauthorized', type: '', title: '', status: '' },
};
const cookie: Answer = {
	status: 401,
	body: { code: 'SESSION_NOT_VALID', message: 'Session is not valid.' },
};
const refusals: Record<Scheme, Answer> = {
	oneApi: gateway,
	zia: cookie,
	ztw: cookie,
	zpa: { status: 401, body: { id: 'invalid.token', reason: 'The access token is not valid.' } },
	zdx: { status: 401, body: { message: 'Unauthorized' } },
	zcc: { status: 401, body: { message: 'Unauthorized' } },
	zwa: { status: 401, body: { message: 'Unauthorized' } },
};

export function readToken(call: Call, scheme: Scheme): string {
	if (hasCookie(scheme)) return /JSESSIONID=([^;]*)/.exec(call.headers.cookie ?? '')?.[1] ?? '';
	if (scheme === 'zcc') return call.headers['auth-token'] ?? '';
	return /^Bearer (.*)$/i.exec(call.headers.authorization ?? '')?.[1] ?? '';
}

export function checkSession(tenant: Tenant, call: Call, scheme: Scheme): Session | Answer {
	const session = useSession(tenant, readToken(call, scheme), scheme);
	return session?.audience ? session : refusals[scheme];
}
