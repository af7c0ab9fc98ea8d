import fc from 'fast-check';

import { askNext } from '../../../../zscaler/events/cursors/askNext';
import { openCursor, readCursor, type Cursor } from '../../../../zscaler/events/cursors/cursor';
import type { TimedEntry } from '../../../../zscaler/events/cursors/entry';
import { settlePoll } from '../../../../zscaler/events/cursors/settlePoll';
import type { RangeLimits } from '../../../../zscaler/time/ranges/rangeLimits';
import { splitRange } from '../../../../zscaler/time/ranges/splitRange';
import { someRuns } from '../../../harness/someOf';

const usual = { lateness: 5000, skew: 2000, resolution: 1, maxSeen: 1000 };
const policy = usual;
const START = 1_700_000_000_000;
/** A node is activated in the middle of a second. */
const ACTIVATION = START + 300;

/** An entry as the world knows it: its own time, and when the source begins to show it. */
interface Happened extends TimedEntry {
	readonly shownAt: number;
	/** By which the source picks what it is asked for; `time` is what it tells, in whole grains. */
	readonly happenedAt: number;
}

interface Poll {
	/** After the poll before, true milliseconds. */
	readonly after: number;
	/** How far this machine's clock is off at that moment. */
	readonly skew: number;
	/** How many windows are answered before a failure; undefined: all of them. */
	readonly failsAfter?: number;
	/** The process ends after the poll, and only what was stored lives on. */
	readonly restarts: boolean;
	/** Whether the source hands out each entry twice, as pages do that shift. */
	readonly repeats: boolean;
}

const happened = fc
	.record({
		at: fc.integer({ min: -4000, max: 30_000 }),
		late: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: policy.lateness })),
		content: fc.constantFrom('a', 'b'),
	})
	.map(({ at, late, content }) => {
		// Few different times and contents, so that many entries are equal in both.
		const time = START + Math.floor(at / 500) * 500;
		return { time, happenedAt: time, shownAt: time + late, content };
	});
const poll = fc.record({
	after: fc.integer({ min: 0, max: 8000 }),
	skew: fc.integer({ min: -policy.skew, max: policy.skew }),
	failsAfter: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 2 }),
	restarts: fc.boolean(),
	repeats: fc.boolean(),
});

/** Polls as a node would, in windows of at most `longest`, the oldest first. */
function runPolls(
	world: readonly Happened[],
	polls: readonly Poll[],
	source: RangeLimits,
	policy = usual,
) {
	const delivered: Happened[] = [];
	let cursor: Cursor = openCursor('now', policy, ACTIVATION);
	let trueTime = ACTIVATION;
	let maxSeen = 0;
	for (const each of polls) {
		trueTime += each.after;
		const asked = askNext(cursor, policy, trueTime + each.skew);
		let answered = 0;
		for (const window of asked === undefined ? [] : splitRange(asked, source, 'oldestFirst')) {
			if (answered++ === each.failsAfter) break;
			const shown = world.filter(
				({ happenedAt: at, shownAt }) => shownAt <= trueTime && at >= window.from && at < window.to,
			);
			const answer = each.repeats && shown[0]?.id !== undefined ? [...shown, ...shown] : shown;
			const settled = settlePoll(cursor, { ...asked!, to: window.to }, answer, policy);
			delivered.push(...settled.fresh);
			cursor = settled.cursor;
			maxSeen = Math.max(maxSeen, cursor.seen.length);
		}
		if (each.restarts) cursor = readCursor(JSON.parse(JSON.stringify(cursor)))!;
	}
	return { delivered, maxSeen };
}

function count(entries: readonly TimedEntry[]) {
	const counts = new Map<string, number>();
	for (const { id, time, content } of entries) {
		const key = JSON.stringify([id, time, content]);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [...counts].sort();
}

/** Three polls at the end, when all is shown: the last of them must find nothing new. */
const last: Poll = { after: 20_000, skew: 0, restarts: false, repeats: false };

test.each([true, false])(
	'delivers each entry exactly once, whatever happens (ids: %p)',
	(hasIds) => {
		fc.assert(
			fc.property(
				fc.array(happened, { maxLength: 40 }),
				fc.array(poll, { maxLength: 25 }),
				fc.constantFrom(undefined, 1000, 7000),
				fc.constantFrom(1, 1000),
				(entries, polls, longest, resolution) => {
					const world = entries.map((entry, index) => ({
						...(hasIds ? { id: `id${index}` } : {}),
						...entry,
						time: Math.floor(entry.happenedAt / resolution) * resolution,
					}));
					const source: RangeLimits = { unit: 'milliseconds', longest };
					const all = [...polls, last, last, last];
					const { delivered } = runPolls(world, all, source, { ...usual, resolution });
					const from = Math.floor(ACTIVATION / resolution) * resolution;
					expect(count(delivered)).toEqual(count(world.filter(({ time }) => time >= from)));
				},
			),
			{ numRuns: someRuns(2000) },
		);
	},
);

test('the same with entries later than promised loses them, and still delivers none twice', () => {
	fc.assert(
		fc.property(fc.array(happened), fc.array(poll, { maxLength: 20 }), (entries, polls) => {
			const world = entries.map((entry, index) => ({
				...entry,
				id: String(index),
				shownAt: entry.shownAt + 60_000 * (index % 2),
			}));
			const { delivered } = runPolls(world, [...polls, last, last, last], { unit: 'milliseconds' });
			expect(new Set(delivered.map(({ id }) => id)).size).toBe(delivered.length);
		}),
	);
});

const entriesAt = (times: readonly number[]): TimedEntry[] =>
	times.map((time, index) => ({ id: String(index), time, content: index }));

test('a first run can begin hours back', () => {
	expect(openCursor({ hoursBack: 3 }, policy, START).time).toBe(START - 3 * 3_600_000);
});

test('what is remembered is only what could turn up again', () => {
	const cursor = openCursor('now', policy, START);
	const asked = askNext(cursor, policy, START + 60_000)!;
	const times = Array.from({ length: 60 }, (_, index) => START + index * 1000);
	const settled = settlePoll(cursor, asked, entriesAt(times), policy);
	expect(settled.fresh).toHaveLength(60);
	expect(settled.cursor.time).toBe(START + 60_000 - policy.lateness - policy.skew);
	expect(settled.cursor.seen).toHaveLength(7);
	expect(settled.narrowed).toBeUndefined();
});

test('memory is bounded: a flood moves the cursor on, says so, and is not delivered again', () => {
	const cursor = openCursor('now', policy, START);
	const asked = askNext(cursor, policy, START + 1000)!;
	const flood = entriesAt(Array.from({ length: 3000 }, (_, index) => START + index / 4));
	const settled = settlePoll(cursor, asked, flood, policy);
	expect(settled.fresh).toHaveLength(3000);
	expect(settled.cursor.seen.length).toBeLessThanOrEqual(policy.maxSeen);
	expect(settled.narrowed).toEqual({ from: START, to: settled.cursor.time });
	const again = askNext(settled.cursor, policy, START + 2000)!;
	expect(settlePoll(settled.cursor, again, flood, policy).fresh).toEqual([]);
});

test('a window that would leave a gap is refused', () => {
	const cursor = openCursor('now', policy, START);
	const asked = { from: START + 1, to: START + 2, askedAt: START };
	expect(() => settlePoll(cursor, asked, [], policy)).toThrow(RangeError);
});

test('a clock before the cursor waits', () => {
	expect(askNext(openCursor('now', policy, START), policy, START - 60_000)).toBeUndefined();
});

test.each([
	[undefined],
	[{}],
	['x'],
	[{ version: 1, time: '1', seen: [] }],
	[{ version: 2, time: 1, seen: [] }],
])('%j is no cursor', (value) => {
	expect(readCursor(value)).toBeUndefined();
});

test('long ids are stored short', () => {
	const cursor = openCursor('now', policy, START);
	const asked = askNext(cursor, policy, START)!;
	const entry = { id: 'x'.repeat(500), time: START, content: '' };
	expect(settlePoll(cursor, asked, [entry], policy).cursor.seen[0]?.[0]).toHaveLength(16);
});
