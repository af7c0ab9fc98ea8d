import { counted } from '../contract/text/counted';
import { ZscalerError } from '../contract/zscalerError';
import { readRange } from '../time/ranges/readRange';
import type { TimeRange } from '../time/ranges/timeRange';
import { DAY_MS, HOUR_MS } from '../contract/durations';
import type { RangeLimits } from '../time/ranges/rangeLimits';
import { isoOf } from '../contract/json/time';

/** What the form asks for. */
export type InsightsRangeWanted =
	| { readonly lastDays: number }
	| { readonly from: string; readonly to: string; readonly anyLength?: boolean };

/** zscaler-mcp-server zins tools, 2026-11: exactly 7 or 14 days, data after 24 to 48 hours. @internal Tests fit ranges by it. */
export const insightTimes = {
	unit: 'milliseconds',
	lengths: [7 * DAY_MS, 14 * DAY_MS],
	delay: 2 * DAY_MS,
} as const satisfies RangeLimits;
const { lengths, delay } = insightTimes;

/** The least age at which there can be data: zscaler-mcp-server zins/_common.py, 2026-11. */
const MIN_AGE = DAY_MS;

/** Seven days have an hour more or less where clocks are changed. */
const CLOCK_CHANGE = HOUR_MS;

/**
 * The range to ask Insights for: whole days of the past, of a length that it takes, and over for
 * long enough that its data is there.
 */
export function readInsightsRange(
	wanted: InsightsRangeWanted,
	now: number,
	zone?: string,
): TimeRange {
	if ('lastDays' in wanted) {
		const to = Math.floor((now - delay) / HOUR_MS) * HOUR_MS;
		return { from: to - wanted.lastDays * DAY_MS, to };
	}
	const range = readRange({ from: wanted.from, to: wanted.to }, now, zone);
	if (range === undefined) throw unreadable();
	if (range.to > now - MIN_AGE) throw tooNew(now);
	return wanted.anyLength === true ? range : ofWholeLength(range);
}

function ofWholeLength(range: TimeRange): TimeRange {
	const length = range.to - range.from;
	const fitting = lengths.find((each) => Math.abs(each - length) <= CLOCK_CHANGE);
	if (fitting === undefined) throw wrongLength(range);
	return { from: range.to - fitting, to: range.to };
}

const invalid = (message: string, advice: string): ZscalerError =>
	new ZscalerError(message, { kind: 'invalid', product: 'zins', advice });

const unreadable = (): ZscalerError =>
	invalid(
		'From and To are no times, or To is not after From',
		'Set both, e.g. 2026-11-01T00:00:00 and 2026-11-08T00:00:00.',
	);

const tooNew = (now: number): ZscalerError =>
	invalid(
		'To is too late: Insights has data only 24 to 48 hours after it arose',
		`The latest To for now is ${isoOf(now - MIN_AGE)}; all data is there up to ${isoOf(now - delay)}.`,
	);

function wrongLength({ from, to }: TimeRange): ZscalerError {
	const days = Math.round(((to - from) / DAY_MS) * 10) / 10;
	const choices = lengths.map(
		(length) => `${isoOf(from + length)} (${counted(length / DAY_MS, 'day')})`,
	);
	return invalid(
		`The time range is ${counted(days, 'day')} long, and Insights takes exactly 7 or 14 days`,
		`With this From, set To to ${choices.join(' or ')}.`,
	);
}
