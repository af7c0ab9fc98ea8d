import type { HttpAnswer } from '../contract/ports';
import { serverTime, waitUntilOf } from './serverTime';

export interface LimitNotice {
	/** Tells one limit from another: '5000, 5000;w=60'. */
	readonly name: string;
	readonly quota: number;
	readonly left: number;
	/** Epoch milliseconds. */
	readonly resetAt: number;
}

/** Prefixes in use: OneAPI and ZIA; ZDX; ZDX's older answers (zscaler-sdk-go zdx, 2026-11). */
const dialects = [
	{ limit: 'x-ratelimit-limit', left: 'x-ratelimit-remaining', reset: 'x-ratelimit-reset' },
	{ limit: 'ratelimit-limit', left: 'ratelimit-remaining', reset: 'ratelimit-reset' },
] as const;

/** What an answer says of the calls that are left. */
export function readLimitHeaders(
	{ headers }: Pick<HttpAnswer, 'headers'>,
	now: number,
): LimitNotice | undefined {
	for (const { limit, left, reset } of dialects) {
		const name = headers[limit] ?? '';
		const rest = firstNumber(headers[left]);
		const resets = firstNumber(headers[reset]);
		if (rest === undefined || resets === undefined) continue;
		return {
			name,
			quota: firstNumber(name) ?? rest,
			left: rest,
			resetAt: now + waitUntilOf(resets, serverTime(headers, now)),
		};
	}
	return undefined;
}

function firstNumber(value: unknown): number | undefined {
	const digits = /^\s*\d+/.exec(String(value ?? ''));
	return digits === null ? undefined : Number(digits[0]);
}
