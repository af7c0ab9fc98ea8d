import { SECOND_MS } from '../contract/durations';

/**
 * How far this machine's clock is off, learned from the servers' Date headers. A time stamp that
 * is off by minutes makes Zscaler refuse sign-ins, and makes sessions seem older or younger.
 */

/** Milliseconds to add to the local clock, by tenant key. */
export type ServerClock = Map<string, number>;

/** Shared by all of this process: the sign-in and the client both feed and read it. */
export const sharedClock: ServerClock = new Map();

/** Date headers count whole seconds and travel: less than this is no deviation. */
const NOISE = 2 * SECOND_MS;

/** Whoever says that it is later does not know. */
const LATEST = Date.UTC(2200, 0);

interface Trip {
	/** Epoch milliseconds when the answer came. */
	readonly now: number;
	/** When the request left. */
	readonly before?: number;
}

export function learnClock(
	clock: ServerClock,
	key: string,
	headers: Readonly<Record<string, string>>,
	{ now, before = now }: Trip,
): void {
	const date = Date.parse(headers.date ?? '');
	if (Number.isNaN(date) || date > LATEST) return;
	const deviation = date + 500 - (before + now) / 2;
	clock.set(key, Math.abs(deviation) < NOISE ? 0 : Math.round(deviation));
}

/** The server's time in epoch milliseconds, as far as it is known. */
export const serverNow = (clock: ServerClock, key: string, now: number): number =>
	now + (clock.get(key) ?? 0);

/** Milliseconds by which the server is ahead of this machine. */
export const deviationOf = (clock: ServerClock, key: string): number => clock.get(key) ?? 0;
