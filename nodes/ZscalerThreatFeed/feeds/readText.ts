import { asFault, feedFault } from './feedFault';
import type { FeedAnswer } from './fetchFeed';
import { unpack } from '../../shared/unpack';

/** The whole of a small document: a page of a collection, a manifest. */
export async function readText(
	feed: string,
	{ chunks, signal }: Extract<FeedAnswer, { changed: true }>,
	mostBytes: number,
): Promise<string> {
	const decoder = new TextDecoder();
	const parts: string[] = [];
	let bytes = 0;
	const count = (more: number): void => {
		bytes += more;
		if (bytes > mostBytes) throw feedFault(feed, 'it is larger than Feed Limits allow.');
	};
	try {
		for await (const chunk of unpack(chunks, count)) {
			parts.push(decoder.decode(chunk, { stream: true }));
		}
	} catch (error) {
		throw asFault(feed, error, signal);
	}
	return parts.join('') + decoder.decode();
}
