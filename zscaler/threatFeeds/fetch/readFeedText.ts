import { asFault } from './feedFault';
import type { FeedAnswer } from './fetchFeed';
import { unpack } from '../../archives/unpack';

/** The whole of a small document: a page of a collection, a manifest. */
export async function readFeedText(
	feed: string,
	{ chunks, signal }: Extract<FeedAnswer, { changed: true }>,
	count: (bytes: number) => void,
): Promise<string> {
	const decoder = new TextDecoder();
	const parts: string[] = [];
	try {
		for await (const chunk of unpack(chunks, count)) {
			parts.push(decoder.decode(chunk, { stream: true }));
		}
	} catch (error) {
		throw asFault(feed, error, signal);
	}
	return parts.join('') + decoder.decode();
}
