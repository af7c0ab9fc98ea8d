import { quote, say } from '../../../zscaler/outside/quote';

/** A feed that cannot be used, in words for its user. */
export class FeedFault extends Error {
	override readonly name = 'FeedFault';

	constructor(message: string) {
		super(say(message));
	}
}

/** The message never names the address, which may hold a key. */
export const feedFault = (feed: string, message: string, advice = ''): FeedFault =>
	new FeedFault([`Feed '${quote(feed)}': ${message}`, advice].filter(Boolean).join(' '));

export const reasonOf = (error: unknown, signal?: AbortSignal): string =>
	signal?.aborted
		? 'it takes too long'
		: quote(error instanceof Error ? error.message : String(error));

/** What went wrong while a feed was read, in words; what has words already keeps them. */
export const asFault = (feed: string, error: unknown, signal?: AbortSignal): FeedFault =>
	error instanceof FeedFault
		? error
		: feedFault(feed, `reading it broke off (${reasonOf(error, signal)}).`);
