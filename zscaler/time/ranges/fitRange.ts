import { stepOf, type RangeLimits } from './rangeLimits';
import type { TimeRange } from './timeRange';

export interface FittedRange {
	/** Undefined if the source has nothing of the range. */
	readonly range?: TimeRange;
	/** Why the range is another one than was wanted. */
	readonly changes: readonly ('beyondRetention' | 'notThereYet' | 'widened')[];
}

/**
 * What a source can answer of a range: not before its reach, not after what is there by now, on
 * whole steps of its clock, and widened to the lengths that it insists on.
 */
export function fitRange(wanted: TimeRange, source: RangeLimits, now: number): FittedRange {
	const step = stepOf(source);
	const earliest =
		source.retention === undefined ? -Infinity : ceilTo(now - source.retention, step);
	const latest = source.delay === undefined ? Infinity : now - source.delay;
	const from = Math.floor(Math.max(wanted.from, earliest) / step) * step;
	const to = ceilTo(Math.min(wanted.to, latest), step);
	const changes: FittedRange['changes'][number][] = [];
	if (wanted.from < earliest) changes.push('beyondRetention');
	if (wanted.to > latest) changes.push('notThereYet');
	if (from >= to) return { changes };
	const length = wholeLength(to - from, source);
	if (length > to - from) changes.push('widened');
	return { range: { from: to - length, to }, changes };
}

/** The least sum of the source's own lengths that covers a length. */
function wholeLength(length: number, { lengths }: RangeLimits): number {
	const shortest = Math.min(...(lengths ?? []));
	return lengths === undefined ? length : ceilTo(length, shortest);
}

const ceilTo = (value: number, step: number): number => Math.ceil(value / step) * step;
