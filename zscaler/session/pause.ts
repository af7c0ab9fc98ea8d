import { ZscalerError } from '../contract/zscalerError';
import { isoSecond } from '../contract/json/time';
import type { AccountState } from './sessionStore';
import { MINUTE_MS } from '../contract/durations';

/**
 * Five failures within a minute lock a ZIA administrator out for five minutes
 * (help.zscaler.com, About Administrators, 2026-05). Two leave room for the person at the portal.
 */
const WINDOW = MINUTE_MS;
const MAX = 2;
export const LOCKED_FOR = 5 * MINUTE_MS;

/**
 * Sign-ins within a minute that Zscaler may have counted: those that it refused, and those of which
 * nobody heard. One more leaves room for a mistake of the person's.
 */
const MAX_UNHEARD = 3;

type Failures = Pick<AccountState, 'failures' | 'lockedUntil'>;

/** Epoch milliseconds until which nobody may sign in, or nothing. */
function pausedUntil({ failures, lockedUntil }: Failures, now: number): number | undefined {
	const until = Math.max((failures.at(-MAX) ?? -Infinity) + WINDOW, lockedUntil);
	return until > now ? until : undefined;
}

/** Throws `signInPaused` while one more failure could lock the account, or there were too many. */
export function refusePaused(account: AccountState, now: number, locks: boolean): void {
	const refusedUntil = pausedUntil(account, now) ?? 0;
	const until = Math.max(refusedUntil, locks ? safeAt(account) : 0);
	if (until <= now) return;
	const time = isoSecond(until);
	const why =
		account.lockedUntil >= until
			? 'Zscaler has locked the account'
			: refusedUntil >= until
				? 'two sign-ins failed within a minute'
				: 'three sign-ins within a minute failed or were not answered';
	throw new ZscalerError(`Sign-in to Zscaler is paused until ${time}, because ${why}`, {
		kind: 'signInPaused',
		retryAt: until,
		advice: `${nextStep(account.reason)} The pause keeps Zscaler from locking the account.`,
	});
}

const nextStep = (reason: string): string =>
	reason === ''
		? 'Zscaler may have counted them all the same. Try again after that time.'
		: `The last failure was: ${reason}. Correct the credential and try again after that time.`;

export function noteFailure(account: AccountState, now: number, reason: string, locked: boolean) {
	account.failures = [...account.failures.slice(1 - MAX), now];
	account.reason = reason;
	if (locked) account.lockedUntil = now + LOCKED_FOR;
}

/** Zscaler may have counted a sign-in. */
export function noteUnheard(account: AccountState, now: number): void {
	account.unheard = [...account.unheard.slice(1 - MAX_UNHEARD), now];
}

/** Epoch milliseconds before which one more sign-in could come to a lock-out. */
export const safeAt = ({ unheard }: Pick<AccountState, 'unheard'>): number =>
	(unheard.at(-MAX_UNHEARD) ?? -Infinity) + WINDOW;
