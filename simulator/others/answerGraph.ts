import { isItem, type Answer, type Call } from '../call';
import type { Route } from '../gate/findRoute';
import { objectsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';

/** Lists in GraphQL, `{ nodes, pageInfo }` under the root of the query (zms__TestTags). */
export function answerGraph(tenant: Tenant, call: Call, { product }: Route): Answer {
	const { query, variables } = isItem(call.body) ? call.body : {};
	const [, root] = /\{\s*(\w+)\s*\(/.exec(String(query)) ?? [];
	const asked = isItem(variables) ? variables : {};
	if (root === undefined || !asked.customerId)
		return { status: 200, body: { data: null, errors: [{ message: 'Validation error' }] } };
	const items = objectsOf(tenant, `${product}/${root}`);
	const pageSize = Number(asked.pageSize) || 20;
	const pageNumber = Number(asked.page ?? asked.pageNum) || 1;
	const nodes = items.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
	const totalPages = Math.ceil(items.length / pageSize);
	const pageInfo = { pageNumber, pageSize, totalCount: items.length, totalPages };
	return { status: 200, body: { data: { [root]: { nodes, pageInfo } } } };
}
