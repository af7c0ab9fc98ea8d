import type { Answer } from '../call';
import type { Tenant } from '../tenant/tenant';
import type { Fault } from './fault';
import { SITUATIONS } from './situations';

type Proceed = () => Promise<Answer>;

/** Answers a call that a fault strikes; `proceed` is what would have happened. */
export const strike = async (tenant: Tenant, fault: Fault, proceed: Proceed): Promise<Answer> => {
	if (fault.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
	switch (fault.effect) {
		case undefined:
			return fault.status === undefined
				? proceed()
				: { status: fault.status, headers: fault.headers, body: fault.body };
		case 'reset':
			return { status: 0, wire: 'reset' };
		case 'dropAfterApply':
			await proceed();
			return { status: 0, wire: 'reset' };
		case 'truncate':
			return { ...(await proceed()), wire: 'truncate' };
		case 'expireSessions':
			tenant.sessions.clear();
			return proceed();
		default:
			return SITUATIONS[fault.effect].answer;
	}
};
