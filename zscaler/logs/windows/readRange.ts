import { readTime } from '../time/readTime';
import { dayMs, hourMs, minuteMs, type Window } from './window';

/** What a form asks for: the last so many units, or two times as text or epoch; `to` defaults to now. */
export type RangeWanted =
	| { readonly last: number; readonly unit: keyof typeof units }
	| { readonly from: string | number; readonly to?: string | number };

const units = { minutes: minuteMs, hours: hourMs, days: dayMs, weeks: 7 * dayMs } as const;

/** Undefined where a time cannot be read, nothing lies between the two, or it begins before all computers. */
export function readRange(wanted: RangeWanted, now: number, zone?: string): Window | undefined {
	const to = 'last' in wanted || wanted.to === undefined ? now : readTime(wanted.to, zone);
	const from =
		'last' in wanted ? now - wanted.last * units[wanted.unit] : readTime(wanted.from, zone);
	if (from === undefined || to === undefined) return undefined;
	return from >= 0 && from < to ? { from, to } : undefined;
}
