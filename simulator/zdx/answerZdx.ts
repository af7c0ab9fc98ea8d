import type { Answer, Call } from '../call';
import type { Route } from '../gate/findRoute';
import { matchRoute } from '../gate/matchRoute';
import { answerOther } from '../others/answerOther';
import type { Tenant } from '../tenant/tenant';
import { ROUTES } from './routes';

export const answerZdx = (tenant: Tenant, call: Call, route: Route): Answer => {
	const matched = matchRoute(ROUTES, call.method, route.segments);
	return matched
		? matched.answer({ tenant, call, params: matched.params })
		: answerOther(tenant, call, route);
};
