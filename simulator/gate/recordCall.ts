import type { Answer, Call } from '../call';
import { nameSession } from '../signin/sessions';
import type { Tenant } from '../tenant/tenant';
import { readToken } from './checkSession';
import type { Route } from './findRoute';

export function recordCall(
	tenant: Tenant,
	call: Call,
	route: Route | undefined,
	{ answer, fault }: { readonly answer: Answer; readonly fault: boolean },
): void {
	const token = route ? readToken(call, route.scheme) : '';
	tenant.calls.push({
		n: tenant.calls.length + 1,
		at: new Date(tenant.clock.now()).toISOString(),
		method: call.method,
		path: call.path,
		query: 'api_token' in call.query ? { ...call.query, api_token: '***' } : call.query,
		status: answer.status,
		session: token ? nameSession(token) : null,
		fault,
	});
}
