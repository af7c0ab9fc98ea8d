import { retryTiming } from '../../transport/retryTiming';
import { FeedFault } from './feedFault';
import type { Fetch } from './fetch';

/** A feed is asked again soon anyway, when the workflow runs again. */
const MAX = 3;

/** Does what asks a feed, and again after what passes, as long as the feed's time allows. */
export async function tryAgain<T>(
	{ cancelled, now, sleep }: Fetch,
	until: number,
	task: () => Promise<T>,
): Promise<T> {
	for (let tries = 1; ; tries++) {
		const outcome = await task().then(
			(value) => ({ value }),
			(error: unknown) => ({ error }),
		);
		if ('value' in outcome) return outcome.value;
		cancelled?.throwIfAborted();
		const fault = outcome.error instanceof FeedFault ? outcome.error : undefined;
		if (fault?.transient === undefined) return Promise.reject(asError(outcome.error));
		const time = now();
		const timing = { ...fault.transient, tries };
		const at = tries < MAX ? retryTiming(timing, time, Math.random()) : undefined;
		if (at === undefined || at > until) return Promise.reject(settled(fault));
		await sleep(at - time, cancelled);
	}
}

/** It has been tried often enough: nobody further out begins anew. */
const settled = ({ message }: FeedFault): FeedFault => new FeedFault(message);

const asError = (error: unknown): Error =>
	error instanceof Error ? error : new Error(String(error));
