import fc from 'fast-check';

import { nested, nestedList } from '../../../../zscaler/catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../../../../zscaler/contract/json/json';
import { mergeValue } from '../../../../zscaler/objects/plan/mergeValue';
import { sameValue } from '../../../../zscaler/objects/plan/sameValue';
import { someRuns } from '../../../harness/someOf';

const field = nestedList('many');
const one = nested('many');

/** How often a member of an entry that is there is looked at. */
function looksOf(present: readonly JsonObject[], wanted: Json[]): number {
	let looks = 0;
	const watched = present.map(
		(entry) =>
			new Proxy(entry, {
				get: (target, name) => {
					looks += 1;
					return Reflect.get(target, name) as unknown;
				},
			}),
	);
	mergeValue(field, watched, wanted);
	return looks;
}

const rowsOf = (count: number, rowAt: (at: number) => JsonObject): JsonObject[] =>
	Array.from({ length: count }, (_, at) => rowAt(at));

const lists: Readonly<Record<string, (at: number) => JsonObject>> = {
	'all different': (at) => ({ start: at, end: at + 1, on: true }),
	'all the same': () => ({ start: 1, on: true }),
	'of two sorts of names': (at) => ({ [at % 2 === 0 ? 'start' : 'end']: at, on: true }),
	'with objects and lists in them': (at) => ({ to: { id: at }, tags: ['a', at], in: [{ b: at }] }),
	'all with one ID': () => ({ id: 1, on: true }),
	'each with an ID': (at) => ({ id: at, on: true }),
};

test.each(Object.entries(lists))(
	'entries %s, four times as many, in another order, are looked at four times as often',
	(_name, rowAt) => {
		const looks = (count: number): number => {
			const present = rowsOf(count, rowAt);
			const wanted = rowsOf(count, rowAt).reverse();
			return looksOf(present, [...wanted, { start: -1 }]);
		};
		expect(looks(2_000)).toBeLessThanOrEqual(looks(500) * 4.5 + 100);
	},
);

/** As entries were found before there was an index: each against each. */
function mergedOneByOne(present: readonly JsonObject[], wanted: readonly JsonObject[]): Json[] {
	const left = new Set(present.keys());
	return wanted.map((entry) => {
		const at = [...left].find((each) => sameValue(one, present[each], entry));
		if (at === undefined) return entry;
		left.delete(at);
		return mergeValue(one, present[at], entry);
	});
}

const values = fc.oneof(
	fc.constantFrom<Json>('x', '', 7, '7', true, 'true', null, 0),
	fc.array(fc.constantFrom<Json>('p', 'q', 7), { maxLength: 3 }),
	fc.array(fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom<Json>(1, '1', null)), {
		maxLength: 2,
	}),
	fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom<Json>(1, '1', null, 'y')),
);
const entries = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), values), { maxLength: 6 });

test('finds the entry that is found when each is compared with each', () => {
	fc.assert(
		fc.property(entries, entries, (present, wanted) => {
			if (sameValue(field, present, wanted)) return;
			const merged = mergeValue(field, present, wanted);
			expect(merged).toEqual(mergedOneByOne(present, wanted));
			expect([merged].flat().filter(isJsonObject)).toHaveLength(wanted.length);
		}),
		{ numRuns: someRuns(2_000) },
	);
});
