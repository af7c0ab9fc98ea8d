import { readNetworkError } from '../../transport/readNetworkError';
import type { Failure } from '../../transport/retryTiming';
import { quote, say } from '../../contract/text/quote';

/** What passes by itself, and how patiently it is waited for. */
export type Transient = Omit<Failure, 'tries'>;

/** A feed that cannot be used, in words for its user. */
export class FeedFault extends Error {
	override readonly name = 'FeedFault';

	constructor(
		message: string,
		readonly transient?: Transient,
	) {
		super(say(message));
	}
}

/** The message never names the address, which may hold a key. */
export const feedFault = (
	feed: string,
	message: string,
	advice = '',
	transient?: Transient,
): FeedFault =>
	new FeedFault([`Feed '${quote(feed)}': ${message}`, advice].filter(Boolean).join(' '), transient);

const outcomes = {
	noSuchHost: 'there is no such host',
	neverSent: 'it cannot be reached',
	untrusted: 'its certificate is not trusted by n8n',
	late: 'it takes too long',
	broken: 'the connection broke',
	garbled: 'it came packed, and cannot be unpacked',
} as const;

/** Why no answer came, or not all of it; `what` was done then. */
export function networkFault(
	feed: string,
	error: unknown,
	what: string,
	signal?: AbortSignal,
): FeedFault {
	if (signal?.aborted === true) return feedFault(feed, `${what} (it takes too long).`);
	const read = readNetworkError(error);
	if (read === undefined) {
		return feedFault(
			feed,
			`${what} (${quote(error instanceof Error ? error.message : String(error))}).`,
		);
	}
	const transient = read.transient ? { kind: 'unreachable' as const } : undefined;
	return feedFault(feed, `${what}: ${outcomes[read.outcome]} (${read.code}).`, '', transient);
}

/** What went wrong while a feed was read, in words; what has words already keeps them. */
export const asFault = (feed: string, error: unknown, signal?: AbortSignal): FeedFault =>
	error instanceof FeedFault ? error : networkFault(feed, error, 'reading it broke off', signal);
