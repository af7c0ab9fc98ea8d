import type { ApiRequest } from '../contract/apiRequest';
import { UNEXPECTED_ANSWER } from './answers/unexpected';
import { retryTiming } from '../transport/retryTiming';
import type { Failed } from './tryOnce';
import { saysGone } from './saysGone';
import { type ErrorFacts, ZscalerError } from '../contract/zscalerError';

/** What a failed try leaves to do. */
export type RetryStep =
	| { readonly do: 'wait'; readonly until: number }
	| { readonly do: 'throw'; readonly error: ZscalerError }
	/** Find out whether the write was applied; if it was not, it may be sent again at that time. */
	| { readonly do: 'ask'; readonly error: ZscalerError; readonly until: number }
	/** What was to be deleted is gone. */
	| { readonly do: 'rest' };

export interface Tried extends Failed {
	/** Tries so far, this one included. */
	readonly tries: number;
	/** How many of them had their session refused. */
	readonly refusals: number;
	/** An earlier try may have been applied. */
	readonly unsure: boolean;
}

export interface RetryBudget {
	readonly now: number;
	/** Epoch milliseconds at which waiting is no longer worth it. */
	readonly deadline: number;
	/** 0 to 1 */
	readonly random: number;
}

/** Where no answer tells, it may have been done. */
export const doesSomething = ({ changes, writes = changes }: ApiRequest): boolean => writes;

/** Decides what comes after a failed try. Waits only when the wait ends before the deadline. */
export function planRetry(request: ApiRequest, tried: Tried, budget: RetryBudget): RetryStep {
	const { error, arrived, transient, tries, refusals, unsure } = tried;
	const { kind, status, code, retryAt: retryAfter } = error.facts;
	if (isGone(request, tried)) return { do: 'rest' };
	// A new session helps once, if it does.
	const renewed = kind === 'sessionEnded' && refusals < 2 ? budget.now : undefined;
	const failure = { kind, status, retryAfter, tries, stranger: code === UNEXPECTED_ANSWER };
	const until =
		renewed ?? (transient ? retryTiming(failure, budget.now, budget.random) : undefined);
	if (arrived && !request.repeatable) {
		return { do: 'ask', error: fateUnknown(error), until: until ?? Infinity };
	}
	if (renewed !== undefined) return { do: 'wait', until: renewed };
	if (until !== undefined && until <= budget.deadline) return { do: 'wait', until };
	// A refusal tells of the try before it as well; that nothing gets through does not.
	const isOpen =
		doesSomething(request) && (arrived || (unsure && (transient || kind === 'unreachable')));
	const last = isOpen ? fateUnknown(error) : error;
	if (until === undefined) return { do: 'throw', error: last };
	return { do: 'throw', error: withFacts(last, { retryAt: Math.round(retryAfter ?? until) }) };
}

/** What an earlier try may have deleted is gone, if it is Zscaler who says so: anybody can answer 404. */
const isGone = ({ method }: ApiRequest, { error, unsure }: Tried): boolean =>
	method === 'DELETE' && unsure && saysGone(error);

export const withFacts = (error: ZscalerError, facts: Partial<ErrorFacts>): ZscalerError =>
	new ZscalerError(error.message, { ...error.facts, ...facts }, { cause: error.cause });

/** It may have been done, and no answer tells. */
export const fateUnknown = (error: ZscalerError): ZscalerError =>
	new ZscalerError(
		`${error.message}, so it is not known whether it was done`,
		{ ...error.facts, kind: 'fateUnknown', retryAt: undefined, advice: undefined },
		{ cause: error },
	);
