import type { Answer, Call, Item } from '../call';
import type { Product, Route } from '../gate/findRoute';
import { answerObjects } from '../objects/answerObjects';
import type { Dialect } from '../objects/traits';
import { findObject } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';
import { ziaDialect } from '../zia/dialect';
import { envelopes } from './envelopes';
import { findCollection } from './restProducts';

/** Times and versions: aiguard__TestPolicies. */
const stampGuard: Dialect['stamp'] = (tenant, item, previous) => ({
	...item,
	version: Number(previous?.version ?? 0) + 1,
	createTimeMillis: previous?.createTimeMillis ?? tenant.clock.now(),
	updateTimeMillis: tenant.clock.now(),
});

const dialectOf = (product: Product): Dialect => ({
	...ziaDialect,
	kept: ['id', 'version', 'createTimeMillis', 'updateTimeMillis'],
	traitsOf: () => undefined,
	stamp: product === 'aiguard' ? stampGuard : (_tenant, item) => item,
	list: (items, call) => ({ status: 200, body: envelopes[product]?.(items, call) ?? items }),
	created: (item) => ({ status: product === 'aiguard' ? 201 : 200, body: item }),
	updated: (item) => ({ status: 200, body: item }),
});

/** Objects of a product that has plain REST, or nothing if the path is none of them. */
export function answerRest(
	tenant: Tenant,
	call: Call,
	{ product, segments }: Route,
): Answer | undefined {
	const path = findCollection(product, segments);
	if (!path) return undefined;
	const { collection } = path;
	const [first, name] = path.rest;
	const traits = { unique: [], ids: product === 'zcell' ? ('uuid' as const) : undefined };
	const request = { tenant, call, dialect: dialectOf(product), product, collection, traits };
	const rest = first === 'siteByID' ? path.rest.slice(1) : path.rest;
	if (first === 'name') return byName(tenant, `${product}/${collection}`, name);
	if (rest.length > 1) return undefined;
	if (rest[0] && call.method === 'GET' && !findObject(tenant, `${product}/${collection}`, rest[0]))
		return undefined;
	return answerObjects(request, rest);
}

function byName(tenant: Tenant, key: string, name: string | undefined): Answer {
	const found = (tenant.objects.get(key) ?? []).find((item: Item) => item.name === name);
	return found ? { status: 200, body: found } : { status: 404, body: { message: 'Not found' } };
}
