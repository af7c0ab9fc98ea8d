import type { Answer, Call } from '../call';
import type { Route } from '../gate/findRoute';
import { objectsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';
import { answerRest } from './answerRest';
import { envelopes } from './envelopes';

/** What is seeded under a path answers it: a list under its own path, an object under its own. */
export function answerPlain(tenant: Tenant, call: Call, route: Route): Answer {
	const { product, segments } = route;
	const rest = answerRest(tenant, call, route);
	if (rest) return rest;
	const key = `${product}/${segments.join('/').replace(/\/startTime\/\d+\/endTime\/\d+$/, '')}`;
	const items = tenant.objects.has(key) ? objectsOf(tenant, key) : undefined;
	if (items === undefined) return { status: 404, body: { message: 'Not found' } };
	const [only] = items;
	if (only && 'content' in only && product === 'bi') return { status: 200, body: only.content };
	if (only?.single === true) {
		const { single: _single, ...body } = only;
		return { status: 200, body };
	}
	return { status: 200, body: envelopes[product]?.(items, call) ?? items };
}
