import { isoOf } from '../../contract/json/time';
import { stepOf, type RangeLimits } from './rangeLimits';
import type { TimeRange } from './timeRange';
import { SECOND_MS } from '../../contract/durations';

/** The two times of a request for a range, as its source writes them; no instant is in two ranges. */
export function writeBounds(
	{ from, to }: TimeRange,
	source: RangeLimits,
): { readonly start: number | string; readonly end: number | string } {
	const last = source.endIncluded === true ? to - stepOf(source) : to;
	return { start: write(from, source), end: write(last, source) };
}

function write(time: number, { unit }: RangeLimits): number | string {
	const iso = isoOf(time);
	if (unit === 'iso') return iso;
	if (unit === 'gmt') return `${iso.slice(0, 10)} ${iso.slice(11, 19)} GMT`;
	return unit === 'seconds' ? Math.floor(time / SECOND_MS) : time;
}
