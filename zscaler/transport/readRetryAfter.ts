import { isJsonObject } from '../contract/json/json';
import type { HttpAnswer } from '../contract/ports';
import { readLimitHeaders } from './readLimitHeaders';
import { serverTime, waitUntilOf, waitOf } from './serverTime';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../contract/durations';

const units: readonly (readonly [RegExp, number])[] = [
	[/^(ms|milli)/, 1],
	[/^s/, SECOND_MS],
	[/^m/, MINUTE_MS],
	[/^h/, HOUR_MS],
];

/**
 * When Zscaler wants to be asked again, in epoch milliseconds of this machine. Seen: `1`, `4s`,
 * `1 seconds`, a date; in headers and in bodies; and the end of a window with nothing left.
 */
export function readRetryAfter(answer: HttpAnswer, now: number): number | undefined {
	const { headers, body } = answer;
	const values = [
		headers['retry-after'],
		headers['x-rate-limit-retry-after-seconds'],
		...(isJsonObject(body) ? [body['Retry-After'], body['retry-after'], body.retryAfter] : []),
	];
	const server = serverTime(headers, now);
	for (const value of values) {
		const wait = readWait(value, server);
		if (wait !== undefined) return now + wait;
	}
	const notice = readLimitHeaders(answer, now);
	return notice !== undefined && notice.left <= 0 ? notice.resetAt : undefined;
}

/** Milliseconds from the server's now on; `undefined` for what is no time. */
function readWait(value: unknown, server: number): number | undefined {
	const text = typeof value === 'number' ? String(value) : value;
	if (typeof text !== 'string' || text.trim() === '') return undefined;
	// Two headers of that name come as one: the longer one is true for both.
	const plain = Math.max(...text.split(',').map(Number));
	if (Number.isFinite(plain)) return waitUntilOf(plain, server);
	return readDuration(text) ?? readDate(text, server);
}

/** '4s', '1 seconds', '1m30s', '2 minutes'. */
function readDuration(text: string): number | undefined {
	const parts = [...text.toLowerCase().matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s*([a-z]+)/g)];
	const lengths = parts.map(([, amount, unit = '']) => Number(amount) * (unitOf(unit) ?? NaN));
	const total = lengths.reduce((sum, part) => sum + part, 0);
	return parts.length === 0 || Number.isNaN(total) ? undefined : waitOf(total);
}

/** Milliseconds in a unit, by the beginning of its name. */
const unitOf = (name: string): number | undefined =>
	units.find(([pattern]) => pattern.test(name))?.[1];

function readDate(text: string, server: number): number | undefined {
	// Without a time of day it is some word that happens to be read as a date.
	const date = /\d:\d/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(date) ? undefined : waitOf(date - server);
}
