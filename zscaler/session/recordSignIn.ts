import type { Ports } from '../client/ports';
import type { Access } from './access';
import type { SessionBook, SignInRecord, Why } from './book';
import { shortOf } from './session';

/** Enough for a day of renewals of a handful of credentials. */
const MOST = 200;

interface Event {
	readonly why: Why;
	/** Epoch milliseconds. */
	readonly at: number;
	readonly until?: number;
	/** Why it failed; absent where it succeeded. */
	readonly failure?: string;
}

/** Into the log, and into the list that people can look at; never with a secret. */
export function recordSignIn(
	{ signIns }: SessionBook,
	{ owner, tenant }: Access,
	{ why, at, until, failure }: Event,
	log: Ports['log'],
): void {
	const ok = failure === undefined;
	const credential = shortOf(owner);
	signIns.push({ at, owner: credential, tenant: tenant.key, why, ok, until });
	signIns.splice(0, signIns.length - MOST);
	const facts = {
		credential,
		method: tenant.scheme,
		why,
		at: new Date(at).toISOString(),
		until: until === undefined ? undefined : new Date(until).toISOString(),
		failure,
	};
	const about = `credential ${credential}, ${facts.method}, ${why}`;
	if (ok) log?.('info', `Zscaler: signed in until ${facts.until} (${about})`, facts);
	else log?.('warn', `Zscaler: sign-in failed (${about}): ${failure}`, facts);
}

export interface SignInSummary {
	readonly count: number;
	readonly failed: number;
	/** Newest first. */
	readonly recent: readonly SignInRecord[];
}

/** Sign-ins of this process since `since` (epoch milliseconds), for one tenant or all. */
export function summariseSignIns(
	{ signIns }: SessionBook,
	since: number,
	tenantKey?: string,
): SignInSummary {
	const recent = signIns
		.filter(({ at, tenant }) => at >= since && (tenantKey ?? tenant) === tenant)
		.reverse();
	return { count: recent.length, failed: recent.filter(({ ok }) => !ok).length, recent };
}
