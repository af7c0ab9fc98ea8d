import { isItem, type Answer, type Call, type Item } from '../call';
import type { Product, Route } from '../gate/findRoute';
import { objectsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';

type Envelope = (items: readonly Item[], call: Call) => unknown;

/** How lists are wrapped: zeasm__TestFindings, aiguard__TestPolicies, ztb__TestSite; the SDK for the others. */
const ENVELOPES: Partial<Record<Product, Envelope>> = {
	easm: (results) => ({ results, total_results: results.length }),
	aiguard: (items) => ({ items }),
	bi: (reports) => ({ reportType: 'APPLICATION', reports }),
	ztb: (rows) => ({ result: { count: rows.length, rows } }),
	zcell: (items, { query, body }) => {
		const asked: Record<string, unknown> = { ...(isItem(body) ? body : {}), ...query };
		const size = Number(asked.size) || 20;
		const page = Number(asked.page) || 0;
		const content = items.slice(page * size, (page + 1) * size);
		return { content, totalElements: items.length, totalPages: Math.ceil(items.length / size) };
	},
};

/** What is seeded under a path answers it: a list under its own path, an object under its own. */
export const answerPlain = (tenant: Tenant, call: Call, { product, segments }: Route): Answer => {
	const key = `${product}/${segments.join('/').replace(/\/startTime\/\d+\/endTime\/\d+$/, '')}`;
	const items = tenant.objects.has(key) ? objectsOf(tenant, key) : undefined;
	if (items === undefined) return { status: 404, body: { message: 'Not found' } };
	const [only] = items;
	if (only && 'content' in only && product === 'bi') return { status: 200, body: only.content };
	if (only?.single === true) {
		const { single: _single, ...body } = only;
		return { status: 200, body };
	}
	return { status: 200, body: ENVELOPES[product]?.(items, call) ?? items };
};
