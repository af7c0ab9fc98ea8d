import type { ErrorKind } from '../contract/zscalerError';
import { SECOND_MS } from '../contract/durations';

/** How patiently a kind of failure is tried again. */
interface Patience {
	/** Milliseconds before the second try; doubled for every further one. */
	readonly first: number;
	/** Tries in all; as many as fit into the time where absent. */
	readonly max?: number;
}

/** Kinds that pass by themselves. A person's edit lock lasts longer than a burst of calls. */
const patience: Readonly<Partial<Record<ErrorKind, Patience>>> = {
	rateLimited: { first: 500 },
	editLocked: { first: 2 * SECOND_MS },
	readOnly: { first: 5 * SECOND_MS },
	unreachable: { first: 500 },
	failed: { first: SECOND_MS, max: 4 },
};

/** What stands between n8n and Zscaler stays there for longer than anybody waits. */
const patienceWithStrangers: Patience = { first: 500, max: 4 };

/** Statuses by which a gateway says that what lies behind it is away: that passes more slowly. */
const away = new Set([502, 503, 504]);

const LONGEST = 30 * SECOND_MS;

export interface Failure {
	readonly kind: ErrorKind;
	readonly status?: number;
	/** Somebody else answered in Zscaler's place. */
	readonly stranger?: boolean;
	/** Epoch milliseconds that Zscaler named. */
	readonly retryAfter?: number;
	/** How many tries have failed, this one included. */
	readonly tries: number;
}

/**
 * When to try again, in epoch milliseconds; `undefined` where trying again does not help.
 * `random`, from 0 to 1, spreads a crowd that was refused together.
 */
export function retryTiming(failure: Failure, now: number, random: number): number | undefined {
	const { kind, status, stranger, retryAfter, tries } = failure;
	const usual = patience[kind] ?? { first: 0, max: 0 };
	const { first, max = Infinity } = stranger === true ? patienceWithStrangers : usual;
	if (tries >= max && !away.has(status ?? 0)) return undefined;
	const backoff = Math.min(first * 2 ** (tries - 1), LONGEST);
	if (retryAfter === undefined) return now + backoff / 2 + (random * backoff) / 2;
	// What was told is true for the first to come; the crowd behind it spreads out.
	return Math.max(retryAfter, now) + random * Math.min(backoff, LONGEST / 6);
}
