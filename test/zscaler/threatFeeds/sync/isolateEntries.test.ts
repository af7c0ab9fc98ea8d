import fc from 'fast-check';

import { guardFeed } from '../../../../zscaler/threatFeeds/sync/guardFeed';
import {
	afterRefusal,
	afterSuccess,
	beginIsolation,
} from '../../../../zscaler/threatFeeds/sync/isolateEntries';
import { splitBatches } from '../../../../zscaler/threatFeeds/sync/splitBatches';

/** Sends until nothing is pending; `isBad` is the API's judgement, `names` whether it tells. */
function run(batches: string[][], bad: ReadonlySet<string>, names: boolean) {
	let state = beginIsolation(batches);
	const taken: string[] = [];
	let calls = 0;
	for (let [batch] = state.pending; batch !== undefined; [batch] = state.pending) {
		calls++;
		const found = batch.filter((entry) => bad.has(entry));
		if (found.length === 0) taken.push(...batch);
		state = found.length === 0 ? afterSuccess(state) : afterRefusal(state, names ? found : []);
	}
	return { taken, refused: state.refused, calls };
}

const entries = Array.from({ length: 1000 }, (_, i) => `${i}.com`);

test.each([true, false])(
	'every good entry is taken, every bad one set aside; named: %s',
	(names) => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.constantFrom(...entries), { maxLength: 20 }),
				fc.integer({ min: 1, max: 1000 }),
				(bad, size) => {
					const { taken, refused } = run(splitBatches(entries, size), new Set(bad), names);
					expect([...refused].sort()).toEqual([...bad].sort());
					expect(taken).toEqual(entries.filter((entry) => !bad.includes(entry)));
				},
			),
			{ numRuns: 50 },
		);
	},
);

test('one bad entry among 1,000 costs no more than 2 log2 calls, and one more if it is named', () => {
	expect(run([entries], new Set(['700.com']), false).calls).toBeLessThanOrEqual(21);
	expect(run([entries], new Set(['700.com']), true).calls).toBe(2);
	expect(run([entries], new Set(), false).calls).toBe(1);
});

test('batches', () => {
	expect(splitBatches([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
	expect(splitBatches([], 2)).toEqual([]);
	expect(() => splitBatches([1], 0)).toThrow('A batch of 0 holds nothing.');
});

test.each([
	[1000, 1000, {}, 'go', 0],
	[1000, 501, {}, 'go', 49],
	[1000, 500, {}, 'refuse', 50],
	[40, 10, {}, 'go', 75],
	[40, 10, { count: 10 }, 'refuse', 75],
	[3, 0, {}, 'refuse', 100],
	[0, 0, {}, 'go', 0],
	[0, 10, {}, 'go', 0],
	[1000, 899, { percent: 10, count: 100 }, 'refuse', 10],
	[1000, 2000, { percent: 0 }, 'go', 0],
] as const)(
	'from %i to %i entries with %j: %s',
	(...[before, now, options, decision, lostPercent]) => {
		expect(guardFeed(before, now, options)).toMatchObject({ decision, before, lostPercent });
	},
);
