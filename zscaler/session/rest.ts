import { retryTiming } from '../transport/retryTiming';
import type { ZscalerError } from '../contract/zscalerError';
import type { AccountState } from './sessionStore';
import { natureOf } from './natureOf';
import { safeAt } from './pause';
import { MINUTE_MS } from '../contract/durations';

/** An account that is left alone for a while, after a sign-in that was kept from being answered. */
export interface Rest {
	/** Epoch milliseconds. */
	readonly until: number;
	/** When it began; who comes later is not held to it before he has tried himself. */
	readonly since: number;
	/** Until when everybody is: Zscaler named the time, or one more could come to a lock-out. */
	readonly firmUntil: number;
	readonly error: ZscalerError;
	/** It is worth waiting for. */
	readonly passes: boolean;
}

/** After so long without one the next fault is the first. */
const FORGET = MINUTE_MS;

/** What a sign-in that was not refused leaves behind; `locks`: Zscaler counts what it refuses. */
export function noteFault(
	account: AccountState,
	error: ZscalerError,
	now: number,
	locks: boolean,
): void {
	const recent = account.rest !== undefined && now - account.rest.until < FORGET;
	account.faults = recent ? account.faults + 1 : 1;
	const nature = natureOf(error, account.faults);
	const { kind, status, retryAt: retryAfter } = error.facts;
	const timing = { kind, status, retryAfter, tries: account.faults };
	const at = nature.transient ? retryTiming(timing, now, Math.random()) : undefined;
	const safe = locks ? safeAt(account) : now;
	const until = Math.max(Math.ceil(at ?? now), safe);
	const firmUntil = retryAfter === undefined ? safe : until;
	account.rest = { until, since: now, firmUntil, error, passes: at !== undefined };
}

/** Zscaler answers: whatever there was is over. */
export function noteAnswer(account: AccountState): void {
	account.faults = 0;
	account.rest = undefined;
}

/** Throws what was found a moment ago, so that a crowd asks once; `began`: since when one waits. */
export function refuseResting(
	{ rest }: Pick<AccountState, 'rest'>,
	now: number,
	began: number,
): void {
	if (rest === undefined) return;
	const until = began > rest.since ? rest.firmUntil : rest.until;
	if (now < until) throw rest.error;
}
