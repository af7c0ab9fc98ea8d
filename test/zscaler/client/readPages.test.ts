import fc from 'fast-check';

import type { Client } from '../../../zscaler/client/createClient';
import type { Query } from '../../../zscaler/contract/ports';
import { readPages } from '../../../zscaler/client/readPages';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { getRequest, impatient, oneApiTenant } from './tenants';

import { type Answer, cursorServer, objects, read, servers } from './pagedServers';
import type { PagingStyle } from '../../../zscaler/contract/paging';

const styles = Object.keys(servers) as PagingStyle[];

test.each(styles)('%s: pages are the list, whatever the sizes and the limit', async (style) => {
	await fc.assert(
		fc.asyncProperty(
			fc.nat(320),
			fc.integer({ min: 1, max: 120 }),
			fc.option(fc.nat(350), { nil: undefined }),
			async (length, size, limit) => {
				const all = objects(length);
				const { items, asked } = await read(servers[style](all, size), style, size, { limit });
				expect(items).toEqual(all.slice(0, limit ?? length));
				const pages =
					style === 'none' ? 1 : Math.ceil(Math.min(limit ?? length, length) / size) + 2;
				expect(asked.length).toBeLessThanOrEqual(pages);
			},
		),
	);
});

test.each([0, 1])('pages that count from %d are read to the end, cut ones too', async (first) => {
	const { items, asked } = await read(cursorServer(objects(120), 50, first), 'cursor', 100);
	expect(items).toEqual(objects(120));
	expect(asked).toEqual([
		{ search: 'x', pageSize: 100 },
		{ search: 'x', page: first + 1, pageSize: 50 },
		{ search: 'x', page: first + 2, pageSize: 50 },
	]);
});

test('an endpoint is asked in its own words, from its own first page', async () => {
	const asked: Query[] = [];
	const call: Client['call'] = async ({ query }) => {
		asked.push(query);
		const content = objects(3).slice(Number(query.at) * 2, Number(query.at) * 2 + 2);
		return { status: 200, headers: {}, body: { content, totalElements: 3 } };
	};
	const paging = { style: 'page', size: 2, first: 0, words: { page: 'at', size: 'most' } } as const;
	const items: unknown[] = [];
	for await (const item of readPages(
		{ tenant: oneApiTenant(), patience: impatient, call, quote: String },
		getRequest({}),
		paging,
	))
		items.push(item);
	expect(items).toEqual(objects(3));
	expect(asked).toEqual([
		{ at: 0, most: 2 },
		{ at: 1, most: 2 },
	]);
});

test('a small limit asks for a small page, once', async () => {
	const { asked } = await read(servers.page(objects(5_000), 1_000), 'page', 1_000, { limit: 5 });
	expect(asked).toEqual([{ search: 'x', page: 1, pageSize: 5 }]);
});

test('a limit of nothing asks for nothing', async () => {
	const { items, asked } = await read(servers.page(objects(9), 9), 'page', 9, { limit: 0 });
	expect([items, asked]).toEqual([[], []]);
});

test.each([0, 3, 50, 100, 250])(
	'an endpoint that ignores paging, with %i items',
	async (length) => {
		const all = objects(length);
		for (const style of styles) {
			const { items, asked } = await read(() => all, style, 50);
			expect(items).toEqual(all);
			// A list of just the page's size may have a second page.
			const maybe = ['page', 'cursor', 'offset'].includes(style);
			expect(asked.length).toBe(length === 50 && maybe ? 2 : 1);
		}
	},
);

test.each([50, 100, 500])(
	'an endpoint that gives %i at most where more is asked for',
	async (cap) => {
		const all = objects(1_234);
		expect((await read(servers.page(all, cap), 'page', 1_000)).items).toEqual(all);
	},
);

test.each(['page', 'cursor'] as const)(
	'%s: a page that lacks a few objects does not end the list',
	async (style) => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 20, max: 400 }),
				fc.integer({ min: 0, max: 1_500 }),
				fc.infiniteStream(fc.integer({ min: 0, max: 30 })),
				async (size, length, hidden) => {
					const all = objects(length);
					const answer: Answer = (query) => {
						const page = Number(query.page ?? 1);
						const items = all.slice((page - 1) * size, page * size);
						const less = Number(hidden.next().value);
						const few = page * size < length ? Math.min(less, Math.floor(size / 20)) : 0;
						const shown = items.slice(few);
						dropped.push(...items.slice(0, few));
						return style === 'page' ? shown : { cursor: { currentPageNumber: page }, logs: shown };
					};
					const dropped: unknown[] = [];
					const { items } = await read(answer, style, size);
					expect(items).toEqual(all.filter((object) => !dropped.includes(object)));
				},
			),
		);
	},
);

test('999 of 1,000 with more behind, and a list that ends far from full', async () => {
	const all = objects(2_300);
	const answer: Answer = ({ page }) =>
		all.slice((Number(page) - 1) * 1_000, Number(page) * 1_000).slice(page === 1 ? 1 : 0);
	expect((await read(answer, 'page', 1_000)).items).toEqual(all.slice(1));
	expect((await read(servers.page(objects(949), 1_000), 'page', 1_000)).asked).toHaveLength(1);
});

test('a body that counts more than it holds is read on', async () => {
	const all = objects(23);
	const paged = servers.page(all, 7);
	const answer: Answer = (query) => ({ totalCount: 23, policies: paged(query) });
	expect((await read(answer, 'page', 1_000)).items).toEqual(all);
});

test('null leaves the query alone', async () => {
	const { items, asked } = await read(servers.page(objects(300), 1_000), 'page', 1_000, {
		pageSize: null,
	});
	expect(asked).toEqual([{ search: 'x' }]);
	expect(items).toHaveLength(100);
});

test('who names a page reads that page', async () => {
	const answer = servers.page(objects(300), 1_000);
	const client: Client = {
		tenant: oneApiTenant(),
		quote: String,
		patience: impatient,
		call: ({ query }) => Promise.resolve({ status: 200, headers: {}, body: answer(query) }),
	};
	const request = getRequest({ query: { page: 2, pageSize: 10 } });
	const items: unknown[] = [];
	for await (const item of readPages(client, request, { style: 'page', size: 1_000 }))
		items.push(item);
	expect(items).toEqual(objects(300).slice(10, 20));
});

test.each([
	[413, 1],
	[504, 52],
	[408, 52],
])('pages too large for the gateway (%i) are made smaller', async (status, least) => {
	await fc.assert(
		fc.asyncProperty(fc.nat(400), fc.integer({ min: least, max: 90 }), async (length, most) => {
			const all = objects(length);
			const answer: Answer = (query) => {
				// The third page on is heavier than the first.
				const allowed = Number(query.page) > 2 ? Math.ceil(most / 2) : most;
				if (Number(query.pageSize) > allowed) {
					throw new ZscalerError('Too large', { kind: 'failed', status });
				}
				return servers.page(all, 1_000)(query);
			};
			expect((await read(answer, 'page', 100)).items).toEqual(all);
		}),
		{ numRuns: 40 },
	);
});

test('a gateway that is ill does not make pages of one', async () => {
	const sizes: unknown[] = [];
	const answer: Answer = ({ pageSize }) => {
		sizes.push(pageSize);
		throw new ZscalerError('Away', { kind: 'failed', status: 504 });
	};
	await expect(read(answer, 'page', 1_000)).rejects.toThrow('Away');
	expect(sizes).toEqual([1_000, 500, 250, 125]);
});

test('other errors in the middle are errors', async () => {
	const answer: Answer = ({ page }) => {
		if (page === 2) throw new ZscalerError('No', { kind: 'notPermitted', status: 403 });
		return objects(10);
	};
	await expect(read(answer, 'page', 10)).rejects.toThrow('No');
});

test('what comes before is handed on before the rest is read', async () => {
	const { asked } = await read(servers.page(objects(500), 100), 'page', 100, { limit: 101 });
	expect(asked).toHaveLength(2);
});
