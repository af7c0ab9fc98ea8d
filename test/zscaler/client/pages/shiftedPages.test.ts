import fc from 'fast-check';

import type { Query } from '../../../../zscaler/contract/ports';
import { openSeen } from '../../../../zscaler/client/pages/openSeen';
import { type Answer, read, servers } from '../pagedServers';

const labels = (count: number) =>
	Array.from({ length: count }, (_, id) => ({ id, name: `L${id}` }));
const idsOf = (items: readonly unknown[]) => items.map((item) => (item as { id: number }).id);

test.each(['page', 'totalPages', 'nextLink', 'offset'] as const)(
	'%s: what somebody adds in front meanwhile makes nothing come twice, and Limit counts what comes out',
	async (style) => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 1, max: 120 }),
				fc.integer({ min: 5, max: 30 }),
				fc.array(fc.nat(3), { maxLength: 8 }),
				fc.option(fc.integer({ min: 1, max: 130 }), { nil: undefined }),
				async (count, size, additions, limit) => {
					let all = labels(count);
					let next = 1_000;
					const answer: Answer = (query: Query) => {
						const page = servers[style](all, size)(query);
						const added = additions.shift() ?? 0;
						all = [
							...Array.from({ length: added }, () => ({ id: next, name: `N${next++}` })),
							...all,
						];
						return page;
					};
					const { items } = await read(answer, style, size, { limit, key: 'id' });
					const ids = idsOf(items);
					expect(new Set(ids).size).toBe(ids.length);
					expect(ids.length).toBeLessThanOrEqual(limit ?? Infinity);
					if (limit === undefined || limit >= count) {
						expect(ids).toEqual(expect.arrayContaining(idsOf(labels(count))));
					} else expect(ids.length).toBe(limit);
				},
			),
			{ numRuns: 150 },
		);
	},
);

test('an endpoint that ignores paging and tells other times on each page is read once', async () => {
	let time = 0;
	const answer: Answer = () => labels(50).map((each) => ({ ...each, seen: time++ }));
	const { items, asked } = await read(answer, 'page', 50, { key: 'id' });
	expect([items.length, asked.length]).toEqual([50, 2]);
});

test('only what is surely the same is dropped', () => {
	const fresh = openSeen('id');
	expect(fresh([{ id: 1 }, { id: 1 }])).toHaveLength(2);
	expect(fresh([{ id: '1' }, { id: 2 }, {}, { id: null }])).toEqual([{ id: 2 }, {}, { id: null }]);
	expect(fresh([{}, { id: null }])).toHaveLength(2);
	// A device that was registered by two users has its UDID twice.
	const byUdid = openSeen('udid');
	byUdid([{ udid: 'a', user: 1 }]);
	expect(
		byUdid([
			{ udid: 'a', user: 1 },
			{ udid: 'a', user: 2 },
		]),
	).toEqual([{ udid: 'a', user: 2 }]);
	const unkeyed = openSeen(undefined);
	expect([unkeyed([{ id: 1 }]), unkeyed([{ id: 1 }])]).toEqual([[{ id: 1 }], [{ id: 1 }]]);
});
