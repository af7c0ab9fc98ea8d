import type { Answer, Call } from '../call';
import type { Route } from '../gate/findRoute';
import { matchRoute } from '../gate/matchRoute';
import type { Tenant } from '../tenant/tenant';
import { zwaRoutes } from './routes';

export function answerZwa(tenant: Tenant, call: Call, { segments }: Route): Answer {
	const matched = matchRoute(zwaRoutes, call.method, segments);
	return matched ? matched.answer({ tenant, call, params: matched.params }) : { status: 404 };
}
