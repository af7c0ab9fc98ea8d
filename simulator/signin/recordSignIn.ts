import type { Answer } from '../call';
import type { Session, Tenant } from '../tenant/tenant';
import { nameSession } from './sessions';

export function acceptSignIn(tenant: Tenant, method: string, session: Session, answer: Answer) {
	note(tenant, method, 'accepted', nameSession(session.token));
	return answer;
}

export function refuseSignIn(tenant: Tenant, method: string, reason: string, answer: Answer) {
	note(tenant, method, reason, null);
	return answer;
}

function note(tenant: Tenant, method: string, reason: string, session: string | null): void {
	const at = new Date(tenant.clock.now()).toISOString();
	tenant.signIns.push({ at, method, ok: session !== null, reason, session });
}
