import { type FeedRead, type FeedSettings, openFeed } from '../readFeed';
import type { Sink } from '../indicator';
import { isPage } from '../../contract/text/isPage';
import { asFault, feedFault } from './feedFault';
import { type Chunks, unpack } from '../../archives/unpack';

/** Characters of the beginning that tell a page. */
const SEARCHED = 1_000;

/** Reads what arrives into the sink; throws in words for a feed that is broken or no feed. */
export async function readContent(
	chunks: Chunks,
	settings: FeedSettings,
	sink: Sink,
	{ count, signal }: { readonly count: (bytes: number) => void; readonly signal?: AbortSignal },
): Promise<FeedRead> {
	const { source } = settings;
	const reader = openFeed(settings, sink);
	try {
		const decoder = new TextDecoder();
		let beginning = '';
		for await (const chunk of unpack(chunks, count)) {
			if (beginning.length < SEARCHED) {
				beginning += decoder.decode(chunk.subarray(0, SEARCHED), { stream: true });
				if (isPage({}, beginning)) {
					throw feedFault(source, 'it answers with a web page in place of a feed.', '', stranger);
				}
			}
			reader.write(chunk);
		}
	} catch (error) {
		throw asFault(source, error, signal);
	}
	return reader.end();
}

/** A page of somebody in between may be gone in a moment. */
export const stranger = { kind: 'unreachable', stranger: true } as const;
