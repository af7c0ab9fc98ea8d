import type { HttpAnswer } from '../contract/ports';
import { DAY_MS, SECOND_MS } from '../contract/durations';

/** Later than this a number of seconds is a point in time. */
const EPOCH = 1e9;

/** The server's clock in epoch milliseconds, where the answer shows it. */
export function serverTime(headers: HttpAnswer['headers'], now: number): number {
	const date = Date.parse(headers.date ?? '');
	return Number.isNaN(date) ? now : date;
}

/** Zscaler's longest window is a day (ZCC's downloads): what is told beyond is a mistake, and not to last. */
const LONGEST = DAY_MS;

/** Milliseconds to wait, from a number of seconds or a point in time in either unit. */
export function waitUntilOf(value: number, server: number): number {
	const wait =
		value < EPOCH
			? value * SECOND_MS
			: (value > EPOCH * SECOND_MS ? value : value * SECOND_MS) - server;
	return waitOf(wait);
}

export const waitOf = (wait: number): number => Math.min(Math.max(0, wait), LONGEST);
