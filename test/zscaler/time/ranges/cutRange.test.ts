import fc from 'fast-check';

import { cutRange, onSeconds } from '../../../../zscaler/time/ranges/cutRange';

const window = { from: 0, to: 100_000 };

test('cuts where the newest rows begin, where the oldest end, else in half', () => {
	expect(cutRange(window, { from: 80_500, to: 99_000 })?.[0].to).toBe(81_000);
	expect(cutRange(window, { from: 1_000, to: 30_500 })?.[0].to).toBe(30_000);
	expect(cutRange(window, { from: 1_000, to: 99_000 })?.[0].to).toBe(50_000);
	expect(cutRange(window)?.[0].to).toBe(50_000);
});

test('a second is not cut', () => {
	expect(cutRange({ from: 5_000, to: 6_000 }, { from: 5_000, to: 5_999 })).toBeUndefined();
	expect(cutRange({ from: 5_500, to: 6_500 })).toEqual([
		{ from: 5_500, to: 6_000 },
		{ from: 6_000, to: 6_500 },
	]);
});

test('parts are shorter, touch, and are cut between seconds, wherever the rows lie', () => {
	const time = fc.integer({ min: 0, max: 3_000_000 });
	fc.assert(
		fc.property(time, time, time, time, (a, b, c, d) => {
			const [from = 0, to = 0] = [a, b].sort((x, y) => x - y);
			const [first = 0, last = 0] = [c, d].sort((x, y) => x - y);
			const parts = cutRange({ from, to }, { from: first, to: last });
			if (parts === undefined) {
				expect(to - from).toBeLessThan(2_000);
				return;
			}
			const [one, other] = parts;
			expect(one).toEqual({ from, to: other.from });
			expect(other.to).toBe(to);
			expect(other.from % 1_000).toBe(0);
			expect(one.to > from && other.from < to).toBe(true);
		}),
	);
});

test('a range on whole seconds covers the range', () => {
	expect(onSeconds({ from: 1_999, to: 2_001 })).toEqual({ from: 1_000, to: 3_000 });
	expect(onSeconds({ from: 1_000, to: 3_000 })).toEqual({ from: 1_000, to: 3_000 });
});
