import fc from 'fast-check';

import { addTo, lastHourOf, openTally } from '../../../zscaler/usage/tally';

const MINUTE = 60_000;
const START = Date.parse('2026-11-24T12:00:00Z');
const steps = fc.array(
	fc.record({ wait: fc.integer({ min: 0, max: 90 * MINUTE }), amount: fc.nat(1000) }),
	{ maxLength: 40 },
);

test('agrees with a list of all that was added, whenever it is asked', () => {
	fc.assert(
		fc.property(steps, fc.integer({ min: 0, max: 3 * 60 * MINUTE }), (added, later) => {
			const tally = openTally();
			const list: { at: number; amount: number }[] = [];
			let now = START;
			for (const { wait, amount } of added) {
				now += wait;
				addTo(tally, amount, now);
				list.push({ at: now, amount });
			}
			const asked = now + later;
			const since = Math.floor(asked / MINUTE) - 59;
			const recent = list.filter(({ at }) => Math.floor(at / MINUTE) >= since);
			const sum = (each: typeof list) => each.reduce((total, { amount }) => total + amount, 0);
			expect(tally.total).toBe(sum(list));
			expect(lastHourOf(tally, asked)).toBe(sum(recent));
			expect(tally.minutes).toHaveLength(60);
		}),
	);
});

test('a clock that is put back loses nothing', () => {
	const tally = openTally();
	addTo(tally, 1, START);
	addTo(tally, 2, START - 30 * MINUTE);
	expect(lastHourOf(tally, START)).toBe(3);
	expect(lastHourOf(tally, START - 30 * MINUTE)).toBe(3);
});
