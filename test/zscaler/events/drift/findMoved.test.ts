import fc from 'fast-check';

import type { JsonObject } from '../../../../zscaler/contract/json/json';
import { findDrift } from '../../../../zscaler/events/drift/findDrift';
import { findMoved } from '../../../../zscaler/events/drift/findMoved';
import { takeSnapshot, usualSnapshot } from '../../../../zscaler/events/drift/takeSnapshot';
import { someRuns } from '../../../harness/someOf';

const settings = { ...usualSnapshot, places: ['order', 'priority'] };

/** Rules as Zscaler lists them: in a row without gaps, whose places ZPA tells from the end as well. */
const listed = (names: readonly string[]): JsonObject[] =>
	names.map((name, at) => ({
		id: name,
		name,
		state: name.endsWith('!') ? 'DISABLED' : 'ENABLED',
		order: at + 1,
		priority: String(names.length - at),
	}));

const stored = (names: readonly string[]) =>
	JSON.parse(JSON.stringify(takeSnapshot(listed(names), settings))) as ReturnType<
		typeof takeSnapshot
	>;

const driftOf = (before: readonly string[], after: readonly string[]) =>
	findDrift(stored(before), listed(after), settings).drift;

const said = (before: string, after: string) =>
	driftOf(Array.from(before), Array.from(after)).map(({ kind, id }) => `${kind} ${id}`);

test.each([
	['a deletion', 'abcdefgh', 'abdefgh', ['removed c']],
	['an insertion', 'abcdefgh', 'xabcdefgh', ['added x']],
	['a move down', 'abcdefgh', 'acdefgbh', ['changed b']],
	['a move up', 'abcdefgh', 'gabcdefh', ['changed g']],
	['two moves', 'abcdefgh', 'hbcdefga', ['changed h', 'changed a']],
	['all at once', 'abcdefgh', 'gxabdefh', ['changed g', 'added x', 'removed c']],
	['nothing', 'abcdefgh', 'abcdefgh', []],
])('of %s one event, and none of what it shifts', (_name, before, after, events) => {
	expect(said(before, after).sort()).toEqual([...events].sort());
});

test('a move says from where to where', () => {
	expect(driftOf(Array.from('abcd'), Array.from('bcda'))).toMatchObject([
		{
			id: 'a',
			fields: [
				{ field: 'order', before: 1, after: 4 },
				{ field: 'priority', before: '4', after: '1' },
			],
		},
	]);
});

test('a rule that was changed and shifted says what was changed', () => {
	const after = listed(['b', 'c']).map((rule) => ({ ...rule, state: 'DISABLED' }));
	const { drift } = findDrift(stored(['a', 'b', 'c']), after.slice(1), settings);
	expect(drift).toMatchObject([
		{ kind: 'changed', id: 'c', fields: [{ field: 'state' }] },
		{ kind: 'removed', id: 'a' },
		{ kind: 'removed', id: 'b' },
	]);
});

test('of two that have changed places, the one that was changed anyway has been moved', () => {
	const after = listed(['b', 'a']).map((rule) =>
		rule.id === 'b' ? { ...rule, state: 'DISABLED' } : rule,
	);
	const { drift } = findDrift(stored(['a', 'b']), after, settings);
	expect(drift).toMatchObject([
		{ id: 'b', fields: [{ field: 'state' }, { field: 'order' }, { field: 'priority' }] },
	]);
	expect(drift).toHaveLength(1);
});

test('without an order every value counts', () => {
	const before = takeSnapshot([{ id: 1, order: 1 }]);
	expect(findDrift(before, [{ id: 1, order: 2 }]).drift).toHaveLength(1);
});

test('predefined rules, which share a place or have one that is none, stay what they are', () => {
	const rules: JsonObject[] = [
		...[0, -1, 2_147_483_647, 11, 11].map((order, id) => ({ id, order })),
		...listed(['a', 'b']),
		{ id: 'x', order: null },
	];
	const before = takeSnapshot(rules, settings);
	expect(findDrift(before, rules, settings).drift).toEqual([]);
	expect(findDrift(before, [...rules].reverse(), settings).drift).toEqual([]);
});

const alphabet = Array.from('abcdefgh');
const inSomeOrder = fc.shuffledSubarray(alphabet, { minLength: 1 });

/** By trying every subset: the fewest rules without which the others stand in the same order. */
function fewestMoves(before: readonly string[], after: readonly string[]): number {
	const both = before.filter((id) => after.includes(id));
	const counts = Array.from({ length: 2 ** both.length }, (_, mask) =>
		both.filter((_id, at) => (mask >> at) & 1),
	)
		.filter((run) => after.filter((id) => run.includes(id)).join() === run.join())
		.map((run) => both.length - run.length);
	return Math.min(...counts);
}

test('as many events as insertions, deletions and the fewest moves that explain the rest', () => {
	fc.assert(
		fc.property(inSomeOrder, inSomeOrder, (before, after) => {
			const gone = before.filter((id) => !after.includes(id)).length;
			const fresh = after.filter((id) => !before.includes(id)).length;
			const drift = driftOf(before, after);
			expect(drift).toHaveLength(gone + fresh + fewestMoves(before, after));
			expect(drift.every(({ kind, fields }) => kind !== 'changed' || fields.length > 0)).toBe(true);
		}),
		{ numRuns: someRuns(300) },
	);
});

const many = Array.from({ length: 120 }, (_, at) => `rule ${at}`);

test('k deletions, insertions and moves of a long list make as many events', () => {
	const handlers = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 });
	fc.assert(
		fc.property(handlers, handlers, handlers, (deletions, insertions, moves) => {
			let list = [...many];
			const touched = new Set<string>();
			for (const [at] of deletions) list.splice(at % list.length, 1);
			for (const [index, [at]] of insertions.entries()) {
				list.splice(at % list.length, 0, `new ${index}`);
			}
			for (const [from, to] of moves) {
				const id = list[from % list.length] ?? '';
				touched.add(id);
				list = list.filter((each) => each !== id);
				list.splice(to % list.length, 0, id);
			}
			const kinds = driftOf(many, list).map(({ kind }) => kind);
			expect(kinds.filter((kind) => kind === 'added')).toHaveLength(insertions.length);
			expect(kinds.filter((kind) => kind === 'removed')).toHaveLength(deletions.length);
			expect(kinds.filter((kind) => kind === 'changed').length).toBeLessThanOrEqual(touched.size);
		}),
	);
});

test('what is found to be moved is moved: without it the others keep their order', () => {
	const place = fc.integer({ min: -2, max: 12 });
	const placed = fc.array(fc.tuple(place, place, fc.boolean()), { maxLength: 30 });
	fc.assert(
		fc.property(placed, (rows) => {
			const all = rows.map(([before, after, isChanged], at) => ({
				id: String(at),
				before,
				after,
				isChanged,
			}));
			const moved = findMoved(all);
			const kept = all.filter(({ id, isChanged }) => !moved.has(id) && !isChanged);
			for (const one of kept) {
				for (const other of kept) {
					expect(one.before < other.before && one.after > other.after).toBe(false);
				}
			}
		}),
	);
});
