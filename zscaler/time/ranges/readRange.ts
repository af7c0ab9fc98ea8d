import { readTime } from '../readTime';
import type { TimeRange } from './timeRange';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../contract/durations';

/** What a form asks for: the last so many units, or two times as text or epoch; `to` defaults to now. */
export type RangeWanted =
	| { readonly last: number; readonly unit: keyof typeof units }
	| { readonly from: string | number; readonly to?: string | number };

/** Zscaler is of 2007; what is asked for before is a slip, such as a number for a date. */
const EARLIEST = Date.UTC(2000, 0, 1);

const units = { minutes: MINUTE_MS, hours: HOUR_MS, days: DAY_MS, weeks: 7 * DAY_MS } as const;

/** Undefined where a time cannot be read, nothing lies between the two, or it begins before Zscaler did. */
export function readRange(wanted: RangeWanted, now: number, zone?: string): TimeRange | undefined {
	const to = 'last' in wanted || wanted.to === undefined ? now : readTime(wanted.to, zone);
	const from =
		'last' in wanted ? now - wanted.last * units[wanted.unit] : readTime(wanted.from, zone);
	if (from === undefined || to === undefined) return undefined;
	return from >= EARLIEST && from < to ? { from, to } : undefined;
}
