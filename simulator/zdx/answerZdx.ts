import type { Answer, Call } from '../call';
import type { Route } from '../gate/findRoute';
import { matchRoute } from '../gate/matchRoute';
import { answerOther } from '../others/answerOther';
import type { Tenant } from '../tenant/tenant';
import { zdxRoutes } from './routes';

export function answerZdx(tenant: Tenant, call: Call, route: Route): Answer {
	const matched = matchRoute(zdxRoutes, call.method, route.segments);
	return matched
		? writeLongIds(matched.answer({ tenant, call, params: matched.params }))
		: answerOther(tenant, call, route);
}

/** Ids are numbers on the wire, of more digits than a JavaScript number holds: texts in here. */
const writeLongIds = (answer: Answer): Answer =>
	typeof answer.body === 'object'
		? {
				...answer,
				headers: { 'content-type': 'application/json', ...answer.headers },
				body: JSON.stringify(answer.body).replace(/"id":"(\d{16,19})"/g, '"id":$1'),
			}
		: answer;
