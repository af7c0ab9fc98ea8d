import { type FeedRead, type FeedSettings, openFeed } from '../../../zscaler/feeds/readFeed';
import type { Sink } from '../../../zscaler/feeds/indicator';
import { asFault, feedFault } from './feedFault';
import { type Chunks, unpack } from '../../shared/unpack';

/** Reads what arrives into the sink; throws in words for a feed that is too large, broken or no feed. */
export async function readContent(
	chunks: Chunks,
	settings: FeedSettings,
	sink: Sink,
	{ mostBytes, signal }: { readonly mostBytes: number; readonly signal?: AbortSignal },
): Promise<FeedRead> {
	const { source } = settings;
	let bytes = 0;
	const count = (more: number): void => {
		bytes += more;
		if (bytes > mostBytes) {
			const megabytes = Math.round(mostBytes / 1_000_000);
			throw feedFault(source, `it is larger than ${megabytes} MB.`, 'See Feed Limits.');
		}
	};
	const reader = openFeed(settings, sink);
	try {
		let begun = false;
		for await (const chunk of unpack(chunks, count)) {
			if (!begun && isWebPage(chunk)) {
				throw feedFault(source, 'it answers with a web page in place of a feed.');
			}
			begun = true;
			reader.write(chunk);
		}
	} catch (error) {
		throw asFault(source, error, signal);
	}
	return reader.end();
}

const isWebPage = (chunk: Uint8Array): boolean =>
	/^\s*<(!doctype html|html)/i.test(new TextDecoder().decode(chunk.subarray(0, 200)));
