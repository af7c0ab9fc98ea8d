import { isoOf } from '../contract/json/time';
import type { Standing } from './standing';

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
	readonly source: Standing['source'];
}

export const limitRow = (standing: Standing): LimitRow => ({
	limit: standing.limit,
	product: standing.product ?? 'all',
	quota: standing.quota,
	used: standing.used,
	left: standing.left,
	usedPercent: shareOf(standing),
	resetsAt: isoOrNull(standing.resetsAt),
	pausedUntil: isoOrNull(standing.pausedUntil),
	source: standing.source,
});

/** Limits that are whole again within it only make calls wait a little. */
const SHORT = 60_000;

/** The limit that is used up the furthest, of those that take more than a minute to be whole again. */
export const tightest = (standings: readonly Standing[], now: number): Standing | undefined =>
	standings
		.filter(({ resetsAt }) => resetsAt !== undefined && resetsAt - now > SHORT)
		.sort((one, other) => shareOf(other) - shareOf(one) || one.left - other.left)[0];

export const shareOf = ({ quota, used, left, pausedUntil }: Standing): number =>
	quota === 0 || (pausedUntil !== undefined && left === 0)
		? 100
		: Math.min(100, Math.round((used / quota) * 1000) / 10);

export const isoOrNull = (time: number | undefined): string | null =>
	time === undefined ? null : isoOf(time);
