import { isWrite, type Answer, type Call } from '../call';
import type { Session } from '../tenant/tenant';
import type { Route } from './findRoute';

/** ZIA names a missing right by code; the wording is not recorded. */
export function checkRole(session: Session, route: Route, call: Call): Answer | undefined {
	if (session.mayWrite || (route.product === 'zia' && !isWrite(call))) return undefined;
	// A query is a POST that changes nothing.
	if (route.product === 'zins') return undefined;
	if (route.product === 'zpa')
		return {
			status: 403,
			body: { id: 'authz.failed', reason: 'The API client is not allowed to do this.' },
		};
	return {
		status: 403,
		body: { code: 'SCOPE_LIMITED', message: 'The API role does not permit this request.' },
	};
}
