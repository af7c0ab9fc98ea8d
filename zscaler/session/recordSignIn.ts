import type { Ports } from '../contract/ports';
import { isoOf } from '../contract/json/time';
import type { Access } from './access';
import { usageOf, type Why } from '../usage/ledger';
import { noteSignIn } from '../usage/noteSession';
import type { SessionStore } from './sessionStore';
import { shortOf } from './session';

interface Event {
	readonly why: Why;
	/** Epoch milliseconds. */
	readonly at: number;
	/** Epoch milliseconds, server time, as `until`. */
	readonly issuedAt?: number;
	readonly until?: number;
	/** Why it failed; absent where it succeeded. */
	readonly failure?: string;
}

/** Into the log, and into the list that people can look at; never with a secret. */
export function recordSignIn(
	{ usage }: SessionStore,
	{ credentialFingerprint, tenant }: Access,
	{ why, at, issuedAt, until, failure }: Event,
	log: Ports['log'],
): void {
	const ok = failure === undefined;
	const credential = shortOf(credentialFingerprint);
	const record = { at, credentialFingerprint: credential, why, ok, until };
	noteSignIn(usageOf(usage, tenant.key), tenant, record, issuedAt);
	const facts = {
		credential,
		method: tenant.scheme,
		why,
		at: isoOf(at),
		until: until === undefined ? undefined : isoOf(until),
		failure,
	};
	const about = `credential ${credential}, ${facts.method}, ${why}`;
	if (ok) log?.('info', `Zscaler: signed in until ${facts.until} (${about})`, facts);
	else log?.('warn', `Zscaler: sign-in failed (${about}): ${failure}`, facts);
}
