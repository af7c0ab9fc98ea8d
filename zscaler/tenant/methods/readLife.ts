import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../contract/durations';

/** ZIA and Cloud Connector end a session unused for this long (help.zscaler.com, 2026-05). */
export const IDLE_LIFE = 5 * MINUTE_MS;

/** The longest that a tenant was seen to set is a second short of a day: recorded sign-ins, 2026-03. */
export const LONGEST_LIFE = DAY_MS;

/** Milliseconds of a life that is told in seconds; nothing where it is told in no such way. */
export function readLife(seconds: unknown): number | undefined {
	const told = typeof seconds === 'string' && /^\d+$/.test(seconds) ? Number(seconds) : seconds;
	if (typeof told !== 'number' || !(told >= 1)) return undefined;
	return Math.min(Math.floor(told) * SECOND_MS, LONGEST_LIFE);
}
