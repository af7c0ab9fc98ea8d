import { ZscalerError } from '../contract/zscalerError';
import type { Access } from './access';
import { accountState, type SessionStore } from './sessionStore';
import type { Rest } from './rest';
import type { SessionPorts } from './signIn';
import { SECOND_MS } from '../contract/durations';

/** Milliseconds to wait for a sign-in where nobody says for how long: for other nodes than ours. */
const PATIENCE = 30 * SECOND_MS;

/** With less left than this a sign-in is not begun. */
const MIN = SECOND_MS;

/**
 * Does what needs a sign-in, and again after whatever kept Zscaler from signing in and passes: too
 * many calls, a failure of Zscaler's, maintenance, the network. Never after a refusal.
 */
export async function untilSignedIn<T>(
	store: SessionStore,
	{ tenant }: Access,
	ports: SessionPorts,
	task: (bounded: SessionPorts) => Promise<T>,
): Promise<T> {
	const { now, sleep, signal } = ports;
	const began = now();
	const until = ports.until ?? began + PATIENCE;
	for (;;) {
		try {
			return await task({ ...ports, began, until });
		} catch (error) {
			const { rest } = accountState(store, tenant.key);
			if (rest === undefined || rest.error !== error || !rest.passes) throw error;
			if (sleep === undefined || rest.until + MIN > until) throw withTime(rest);
			await sleep(Math.max(0, rest.until - now()), signal);
		}
	}
}

const withTime = ({ error, until }: Rest): ZscalerError =>
	new ZscalerError(
		error.message,
		{ ...error.facts, retryAt: Math.round(until) },
		{ cause: error.cause },
	);
