import { sleepUntil } from '../../../credentials/sleepUntil';
import { retryTiming } from '../../../zscaler/client/retryTiming';
import { FeedFault } from './feedFault';

/** A feed is asked again soon anyway, when the workflow runs again. */
const MOST = 3;

/** Does what asks a feed, and again after what passes, as long as the feed's time allows. */
export async function tryAgain<T>(
	until: number,
	signal: AbortSignal | undefined,
	deed: () => Promise<T>,
): Promise<T> {
	for (let tries = 1; ; tries++) {
		const outcome = await deed().then(
			(value) => ({ value }),
			(error: unknown) => ({ error }),
		);
		if ('value' in outcome) return outcome.value;
		signal?.throwIfAborted();
		const fault = outcome.error instanceof FeedFault ? outcome.error : undefined;
		if (fault?.passing === undefined) return Promise.reject(asError(outcome.error));
		const now = Date.now();
		const timing = { ...fault.passing, tries };
		const at = tries < MOST ? retryTiming(timing, now, Math.random()) : undefined;
		if (at === undefined || at > until) return Promise.reject(settled(fault));
		await sleepUntil(at - now, signal);
	}
}

/** It has been tried often enough: nobody further out begins anew. */
const settled = ({ message }: FeedFault): FeedFault => new FeedFault(message);

const asError = (error: unknown): Error =>
	error instanceof Error ? error : new Error(String(error));
