import { isItem, type Call, type Item } from '../call';
import type { Product } from '../gate/findRoute';

type Envelope = (items: readonly Item[], call: Call) => unknown;

/** How lists are wrapped: zeasm__TestFindings, aiguard__TestPolicies, ztb__TestSite; the SDK for the others. */
export const envelopes: Partial<Record<Product, Envelope>> = {
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
