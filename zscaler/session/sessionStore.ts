import { type ServerClock, sharedClock } from '../tenant/clock';
import { sharedUsage, type Usage } from '../usage/ledger';
import type { Rest } from './rest';
import type { Session } from './session';

export type { Why } from '../usage/ledger';

/** What this process knows of one credential as it is filled in at present. */
export interface CredentialState {
	/** The freshest session known. */
	session?: Session;
	/** Token that the server refused: never taken up again. */
	dead?: string;
	/** Token that n8n was given to store. */
	handedOut?: string;
	/** Epoch milliseconds, server time. */
	lastUse: number;
	/** When a check last found which token alive. */
	alive?: { readonly token: string; readonly at: number };
	/** When renewing last failed while the session still lived. */
	failedAt: number;
	/** When sign-ins followed a refused session. */
	refusals: readonly number[];
	renewing?: Renewing;
}

/** `unchanged`: the session that was handed in is alive and as it was. */
export interface Renewal {
	readonly session: Session;
	readonly unchanged: boolean;
}

/** A renewal under way. */
export interface Renewing {
	readonly renewal: Promise<Renewal>;
	/** Ends it, and whatever it has sent. */
	readonly end: AbortController;
	/** Epoch milliseconds. */
	readonly began: number;
	/** How many wait for it. */
	waiting: number;
	/** Epoch milliseconds at which the last of them goes. */
	until: number;
}

/** What this process knows of one account: cloud and user or client, whatever its secret. */
export interface AccountState {
	/** When sign-ins failed, newest last. */
	failures: readonly number[];
	/** Of the newest failure. */
	reason: string;
	lockedUntil: number;
	/** When sign-ins were refused, or may have been without anybody hearing of it; newest last. */
	unheard: readonly number[];
	/** Sign-ins in a row that failed and were not refused. */
	faults: number;
	/** Until when it is left alone, and why. */
	rest?: Rest;
	/** Ends when nobody is signing in. */
	queue: Promise<unknown>;
}

/** Everything that signing in remembers; one for the process, one for each test. */
export interface SessionStore {
	readonly credentials: Map<string, CredentialState>;
	readonly accounts: Map<string, AccountState>;
	readonly clock: ServerClock;
	/** Where sign-ins and the use of sessions are noted. */
	readonly usage: Usage;
}

/** @internal Tests do not share what the process knows. */
export const openSessionStore = (
	clock: ServerClock = new Map(),
	usage: Usage = new Map(),
): SessionStore => ({
	credentials: new Map(),
	accounts: new Map(),
	clock,
	usage,
});

/** Shared by all executions of this process. */
export const sharedSessionStore = openSessionStore(sharedClock, sharedUsage);

export function credentialState(
	{ credentials }: SessionStore,
	credentialFingerprint: string,
): CredentialState {
	const known = credentials.get(credentialFingerprint) ?? { lastUse: 0, failedAt: 0, refusals: [] };
	credentials.set(credentialFingerprint, known);
	return known;
}

export function accountState({ accounts }: SessionStore, key: string): AccountState {
	const known = accounts.get(key) ?? {
		failures: [],
		reason: '',
		lockedUntil: 0,
		unheard: [],
		faults: 0,
		queue: Promise.resolve(),
	};
	accounts.set(key, known);
	return known;
}
