import fc from 'fast-check';

import type { Indicator } from '../../../../zscaler/threatFeeds/indicator';
import { fitEntries } from '../../../../zscaler/threatFeeds/fit/fitEntries';
import { rankEntries } from '../../../../zscaler/threatFeeds/fit/rankEntries';
import { someRuns } from '../../../harness/someOf';

const indicator = (entry: string, facts: Partial<Indicator> = {}): Indicator => ({
	entry,
	kind: 'domain',
	sources: ['feed'],
	...facts,
});
const order = (entries: Indicator[], options = {}) =>
	rankEntries(entries, options).map(({ entry }) => entry);

test('ranks by confidence, then by when it was seen, then by source, then by text', () => {
	expect(
		order(
			[
				indicator('none'),
				indicator('b', { confidence: 50, seenAt: 2 }),
				indicator('low', { confidence: 10, seenAt: 9 }),
				indicator('trusted', { sources: ['other', 'best'] }),
				indicator('also'),
				indicator('high', { confidence: 90 }),
			],
			{ sources: ['best'] },
		),
	).toEqual(['high', 'b', 'trusted', 'also', 'none', 'low']);
	expect(
		order([indicator('none'), indicator('low', { confidence: 10 })], { confidence: 0 }),
	).toEqual(['low', 'none']);
});

test('the same entries come in the same order, however they are given', () => {
	const some = fc.uniqueArray(
		fc.record({
			entry: fc.stringMatching(/^[a-d]{1,3}$/),
			confidence: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
		}),
		{ selector: ({ entry }) => entry },
	);
	fc.assert(
		fc.property(some, (facts) => {
			const entries = facts.map(({ entry, confidence }) => indicator(entry, { confidence }));
			expect(order(entries)).toEqual(order([...entries].reverse()));
		}),
	);
});

const placedIn = (fitted: ReturnType<typeof fitEntries>, list: string) =>
	fitted.placed.get(list)?.map(({ entry }) => entry);

test('drops the lowest, keeps each where it stands, fills the first list with room', () => {
	const ranked = ['a', 'b', 'c', 'd', 'e', 'f'].map((entry) => indicator(entry));
	const fitted = fitEntries(ranked, [
		{ id: 'one', room: 2, present: new Set(['c']) },
		{ id: 'full', room: -1, present: new Set(['e']) },
		{ id: 'two', room: 3, present: new Set(['a', 'x']) },
	]);
	expect(placedIn(fitted, 'one')).toEqual(['b', 'c']);
	expect(placedIn(fitted, 'full')).toEqual([]);
	expect(placedIn(fitted, 'two')).toEqual(['a', 'd', 'e']);
	expect(fitted.dropped.map(({ entry }) => entry)).toEqual(['f']);
});

test('what all lists together may hold counts as well', () => {
	const fitted = fitEntries(
		[indicator('a'), indicator('b')],
		[{ id: 'one', room: 5, present: new Set() }],
		1,
	);
	expect(placedIn(fitted, 'one')).toEqual(['a']);
	expect(fitted.dropped).toHaveLength(1);
});

test('never over the room, never lower before higher, and a second run moves nothing', () => {
	const lists = fc.array(
		fc.record({ room: fc.integer({ min: -1, max: 6 }), present: fc.uniqueArray(fc.nat(15)) }),
		{ minLength: 1, maxLength: 4 },
	);
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(15)), lists, (ranked, rooms) => {
			const entries = ranked.map((number) => indicator(String(number)));
			const asked = rooms.map(({ room, present }, i) => ({
				id: String(i),
				room,
				present: new Set(present.map(String)),
			}));
			const fitted = fitEntries(entries, asked);
			const placed = [...fitted.placed.values()].flat();
			expect(new Set([...placed, ...fitted.dropped]).size).toBe(entries.length);
			expect(fitted.dropped).toEqual(entries.slice(entries.length - fitted.dropped.length));
			for (const { id, room } of asked)
				expect(fitted.placed.get(id)?.length).toBeLessThanOrEqual(Math.max(0, room));
			const again = asked.map((list) => ({ ...list, present: new Set(placedIn(fitted, list.id)) }));
			expect(fitEntries(entries, again).placed).toEqual(fitted.placed);
		}),
		{ numRuns: someRuns(1000) },
	);
});
