import { ZscalerError } from '../client/zscalerError';
import type { AccountState } from './book';

/**
 * Five failures within a minute lock a ZIA administrator out for five minutes
 * (help.zscaler.com, About Administrators, 2026-05). Two leave room for the person at the portal.
 */
const WINDOW = 60_000;
const MOST = 2;
export const LOCKED_FOR = 300_000;

type Failures = Pick<AccountState, 'failures' | 'lockedUntil'>;

/** Epoch milliseconds until which nobody may sign in, or nothing. */
export function pausedUntil({ failures, lockedUntil }: Failures, now: number): number | undefined {
	const until = Math.max((failures.at(-MOST) ?? -Infinity) + WINDOW, lockedUntil);
	return until > now ? until : undefined;
}

/** Throws `signInPaused` while the account has failed too often. */
export function refusePaused(account: AccountState, now: number): void {
	const until = pausedUntil(account, now);
	if (until === undefined) return;
	const time = new Date(until).toISOString();
	const why =
		account.lockedUntil >= until
			? 'Zscaler has locked the account'
			: 'two sign-ins failed within a minute';
	throw new ZscalerError(`Sign-in to Zscaler is paused until ${time}, because ${why}`, {
		kind: 'signInPaused',
		retryAt: until,
		advice:
			`The last failure was: ${account.reason}. Correct the credential and try again after ` +
			'that time. The pause keeps Zscaler from locking the account.',
	});
}

export function noteFailure(account: AccountState, now: number, reason: string, locked: boolean) {
	account.failures = [...account.failures.slice(1 - MOST), now];
	account.reason = reason;
	if (locked) account.lockedUntil = now + LOCKED_FOR;
}
