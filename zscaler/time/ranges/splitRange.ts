import type { RangeLimits } from './rangeLimits';
import type { TimeRange } from './timeRange';

export type Order = 'newestFirst' | 'oldestFirst';

/**
 * The ranges, one request each, that cover a range exactly: they touch, and never overlap. All but
 * the last are as long as the source takes; the short one is the oldest or the newest by the order.
 */
export function* splitRange(
	range: TimeRange,
	source: RangeLimits,
	order: Order,
): Generator<TimeRange, void, undefined> {
	let { from, to } = range;
	while (from < to) {
		const length = lengthFor(to - from, source);
		if (order === 'newestFirst') {
			yield { from: to - length, to };
			to -= length;
		} else {
			yield { from, to: from + length };
			from += length;
		}
	}
}

/** The longest range that the source takes of what is left. */
function lengthFor(left: number, { longest, lengths }: RangeLimits): number {
	if (lengths === undefined) return Math.min(left, longest ?? left);
	return Math.max(...lengths.filter((length) => length <= left), Math.min(left, ...lengths));
}

/** Whether an answer has as many rows as the source hands out at most. */
export const isFull = (rows: number, { maxRows }: RangeLimits): boolean =>
	maxRows !== undefined && rows >= maxRows;
