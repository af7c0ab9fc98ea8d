import { isoOf } from '../contract/json/time';
import type { LimitStatus } from './limitStatus';
import { MINUTE_MS } from '../contract/durations';

/** A limit as it is put out. */
export interface LimitRow {
	readonly limit: string;
	readonly product: string;
	readonly quota: number;
	readonly used: number;
	readonly left: number;
	readonly usedPercent: number;
	readonly resetsAt: string | null;
	readonly pausedUntil: string | null;
	readonly source: LimitStatus['source'];
}

export const limitRow = (limitStatus: LimitStatus): LimitRow => ({
	limit: limitStatus.limit,
	product: limitStatus.product ?? 'all',
	quota: limitStatus.quota,
	used: limitStatus.used,
	left: limitStatus.left,
	usedPercent: shareOf(limitStatus),
	resetsAt: isoOrNull(limitStatus.resetsAt),
	pausedUntil: isoOrNull(limitStatus.pausedUntil),
	source: limitStatus.source,
});

/** Limits that are whole again within it only make calls wait a little. */
const SHORT = MINUTE_MS;

/** The limit that is used up the furthest, of those that take more than a minute to be whole again. */
export const tightest = (
	limitStatuses: readonly LimitStatus[],
	now: number,
): LimitStatus | undefined =>
	limitStatuses
		.filter(({ resetsAt }) => resetsAt !== undefined && resetsAt - now > SHORT)
		.sort((one, other) => shareOf(other) - shareOf(one) || one.left - other.left)[0];

export const shareOf = ({ quota, used, left, pausedUntil }: LimitStatus): number =>
	quota === 0 || (pausedUntil !== undefined && left === 0)
		? 100
		: Math.min(100, Math.round((used / quota) * 1000) / 10);

export const isoOrNull = (time: number | undefined): string | null =>
	time === undefined ? null : isoOf(time);
