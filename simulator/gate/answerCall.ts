import type { Answer, Call } from '../call';
import { strike } from '../faults/strike';
import { takeFault } from '../faults/takeFault';
import { passGateway } from '../limits/passGateway';
import { answerSubmission } from '../sandbox/answerSubmission';
import { signIns } from '../signin/routes';
import type { Tenant } from '../tenant/tenant';
import { answerProduct } from './answerProduct';
import { findRoute, type Route } from './findRoute';
import { recordCall } from './recordCall';

/** The one door: faults, then sign-in or API, then the log. */
export async function answerCall(tenant: Tenant, call: Call): Promise<Answer> {
	const route = findRoute(call.path);
	const fault = takeFault(tenant, call);
	const proceed = () => pass(tenant, call, route);
	const answer = fault ? await strike(tenant, fault, call, proceed) : await proceed();
	recordCall(tenant, call, route, { answer, fault: fault !== undefined });
	return answer;
}

async function pass(tenant: Tenant, call: Call, route: Route | undefined): Promise<Answer> {
	const signIn = call.method === 'POST' ? signIns[call.path] : undefined;
	if (signIn) return signIn(tenant, call);
	if (call.path.startsWith('/zscsb/')) return answerSubmission(tenant, call);
	if (!route) return { status: 404 };
	if (route.scheme !== 'oneApi') return whole(answerProduct(tenant, call, route));
	const gateway = passGateway(tenant);
	if (gateway.full)
		return { status: 429, headers: gateway.headers, body: { detail: 'too many requests' } };
	const answer = await whole(answerProduct(tenant, call, route));
	if (answer.status === 401) return answer;
	return { ...answer, headers: { ...gateway.headers, ...answer.headers } };
}

const whole = async ({ later, ...answer }: Answer): Promise<Answer> =>
	later ? { ...answer, ...(await later()) } : answer;
