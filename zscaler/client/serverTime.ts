import type { HttpAnswer } from './ports';

/** Later than this a number of seconds is a point in time. */
const EPOCH = 1e9;

/** The server's clock in epoch milliseconds, where the answer shows it. */
export function serverTime(headers: HttpAnswer['headers'], now: number): number {
	const date = Date.parse(headers.date ?? '');
	return Number.isNaN(date) ? now : date;
}

/** Milliseconds to wait, from a number of seconds or a point in time in either unit. */
export function spanOf(value: number, server: number): number {
	if (value < EPOCH) return Math.max(0, value * 1000);
	return Math.max(0, (value > EPOCH * 1000 ? value : value * 1000) - server);
}
