import { type Answer, objects, read, servers } from '../pagedServers';

describe('a list that ends too early', () => {
	const all = objects(1_200);
	const zpa = servers.totalPages(all, 500);
	const total = { totalPages: 3, totalCount: 1_200 };

	test.each<[string, unknown]>([
		['nothing that counts', []],
		['a count of none', { totalCount: 0, totalPages: 0, list: [] }],
		['an empty page that counts more', { ...total, list: [] }],
	])('is no list: %s on page 2', async (how, body) => {
		const answer: Answer = (query) => (query.page === 2 ? body : zpa(query));
		const reading = read(answer, 'totalPages', 500);
		if (how === 'a count of none') {
			// Zscaler's own word, and deletions happen between two pages.
			expect((await reading).items).toEqual(all.slice(0, 500));
		} else {
			await expect(reading).rejects.toMatchObject({
				message: 'Internet Access counts more objects than the 500 that it handed out',
				facts: { kind: 'unreachable', code: 'unexpectedAnswer' },
			});
		}
	});

	test('is no list: an empty first page that counts more', async () => {
		const answer: Answer = () => ({ ...total, list: [] });
		await expect(read(answer, 'totalPages', 500)).rejects.toThrow('counts more objects than the 0');
	});

	test('is no list: the same page again and again, of more', async () => {
		const page = { totalCount: 24, policies: objects(10) };
		await expect(read(() => page, 'page', 10)).rejects.toThrow('counts more objects than the 10');
	});

	test('is one of which a few are hidden', async () => {
		const answer: Answer = (query) => ({
			totalCount: 24,
			policies: servers.page(objects(23), 1_000)(query),
		});
		expect((await read(answer, 'page', 1_000)).items).toEqual(objects(23));
	});

	test('is asked about once more where nothing counts, and then believed', async () => {
		const pages = servers.page(all, 1_000);
		let empties = 0;
		const once: Answer = (query) => (query.page === 2 && empties++ === 0 ? [] : pages(query));
		expect((await read(once, 'page', 1_000)).items).toEqual(all);
		const { items, asked } = await read(servers.page(objects(1_000), 1_000), 'page', 1_000);
		expect([items.length, asked.length]).toEqual([1_000, 3]);
	});

	test.each([
		['nextOffset', 'next_offset', 'again'],
		['nextPage', 'nextPage', 7],
		['nextLink', 'next_link', 'https://example.com/users?limit=100'],
	] as const)('is no list: %s names a page that it named before', async (style, key, word) => {
		let page = 0;
		const answer: Answer = () => ({
			records: objects(100).map((each) => ({ ...each, page: page++ })),
			[key]: word,
		});
		await expect(read(answer, style, 100)).rejects.toMatchObject({
			message: expect.stringContaining(
				'names a page behind the first 100 objects that it named before',
			) as string,
			facts: { kind: 'unreachable', code: 'unexpectedAnswer' },
		});
	});
});
