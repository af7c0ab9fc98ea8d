import { retryTiming } from '../client/retryTiming';
import type { ZscalerError } from '../client/zscalerError';
import type { AccountState } from './book';
import { natureOf } from './natureOf';
import { safeAt } from './pause';

/** An account that is left alone for a while, after a sign-in that was kept from being answered. */
export interface Rest {
	/** Epoch milliseconds. */
	readonly until: number;
	readonly error: ZscalerError;
	/** It is worth waiting for. */
	readonly passes: boolean;
}

/** After so long without one the next fault is the first. */
const FORGET = 60_000;

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
	const { kind, status, retryAt: told } = error.facts;
	const timing = { kind, status, told, tries: account.faults };
	const at = nature.passing ? retryTiming(timing, now, Math.random()) : undefined;
	const until = Math.max(Math.ceil(at ?? now), locks ? safeAt(account) : now);
	account.rest = { until, error, passes: at !== undefined };
}

/** Zscaler answers: whatever there was is over. */
export function noteAnswer(account: AccountState): void {
	account.faults = 0;
	account.rest = undefined;
}

/** Throws what was found a moment ago, so that a crowd asks once. */
export function refuseResting({ rest }: Pick<AccountState, 'rest'>, now: number): void {
	if (rest !== undefined && now < rest.until) throw rest.error;
}
