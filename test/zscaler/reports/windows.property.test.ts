import fc from 'fast-check';

import { reportKinds } from '../../../zscaler/reports/report';
import { useReports } from './useReports';

const { simulator, now, pull } = useReports();
const MINUTE = 60_000;
/** A source that hands out five rows of an hour at most. */
const kind = {
	...reportKinds.ziaAudit,
	source: { ...reportKinds.ziaAudit.source, longest: 60 * MINUTE, maxRows: 5 },
};

/** Seconds before the end of the range: even, or in a burst, or in one and the same second. */
const ages = fc.oneof(
	fc.array(fc.integer({ min: 1, max: 7_200 }), { maxLength: 25 }),
	fc.array(fc.integer({ min: 3_000, max: 3_030 }), { maxLength: 15 }),
	fc.array(fc.constantFrom(100, 101, 5_000), { maxLength: 12 }),
);

test('whenever rows were written, each comes once and in order, or the lack is told', async () => {
	await fc.assert(
		fc.asyncProperty(ages, fc.boolean(), async (secondsAgo, oldestFirst) => {
			const to = Math.floor(now() / 1000) * 1000;
			const entries = secondsAgo.map((ago, at) => ({
				time: to - ago * 1000,
				objectName: `Rule ${at}`,
			}));
			simulator().setReports({ entries, maxRows: 5 });
			const order = oldestFirst ? 'oldestFirst' : 'newestFirst';
			const range = { from: to - 120 * MINUTE, to };
			const { items, notes, error } = await pull({ range, order }, { kind });
			expect(error).toBeUndefined();
			const crowds = new Map<number, number>();
			for (const ago of secondsAgo) crowds.set(ago, (crowds.get(ago) ?? 0) + 1);
			// Five in one second are full, and may be all there is: that cannot be known.
			const full = [...crowds.values()].filter((count) => count >= 5);
			const missing = full.reduce((sum, count) => sum + count - 5, 0);
			expect(notes.map((note) => note.kind)).toEqual(full.map(() => 'cut'));
			expect(items).toHaveLength(entries.length - missing);
			expect(new Set(items.map(({ Resource }) => Resource)).size).toBe(items.length);
			const times = items.map(({ Timestamp = '' }) => Date.parse(Timestamp));
			const sorted = times.toSorted((one, other) => (oldestFirst ? one - other : other - one));
			expect(times).toEqual(sorted);
		}),
		{ numRuns: 25 },
	);
});

test('costs about two reports for every thousand rows, however they are spread', async () => {
	const end = Math.floor(now() / 1000) * 1000;
	const burst = Array.from({ length: 3_000 }, (_, at) => ({ time: end - 86_400_000 - at * 300 }));
	const even = Array.from({ length: 2_000 }, (_, at) => ({ time: end - 1000 - at * 600_000 }));
	simulator().setReports({ entries: [...burst, ...even] });
	const range = { from: end - 30 * 86_400_000, to: end };
	const { items, calls } = await pull({ range });
	expect(items.length).toBe(5_000);
	expect(calls.filter((call) => call === 'POST').length).toBeLessThan(14);
});
