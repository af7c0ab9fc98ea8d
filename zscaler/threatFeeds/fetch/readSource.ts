import type { Sink } from '../indicator';
import type { FeedState } from '../lists/syncState';
import { say } from '../../contract/text/quote';
import type { Redact } from '../../contract/text/secrets';
import { countUpTo } from './countUpTo';
import { feedFault, FeedFault } from './feedFault';
import type { Fetch } from './fetch';
import { fetchFeed } from './fetchFeed';
import { cameInstead, keepBeginning } from './noFeed';
import { readContent, stranger } from './readContent';
import { type InputItems, readInputItems } from './readInputItems';
import { type MispLimits, readMispFeed } from './readMispFeed';
import { readTaxii } from './readTaxii';
import { resumable } from './resumable';
import type { FeedResult, FeedSource } from './source';
import { tryAgain } from './tryAgain';

export interface SourceLimits extends Omit<MispLimits, 'until' | 'count'> {
	/** Bytes of one feed, unpacked. */
	readonly maxBytes: number;
	/** Milliseconds that one feed may take. */
	readonly timeout: number;
}

/** What came into the node. */
interface Input {
	readonly items: InputItems;
	/** The bytes of a file of one item, if it has one. */
	readonly file: (index: number, property: string) => Promise<Uint8Array | undefined>;
}

/** Where a source is read from, and what takes the keys of its feed out of what it says. */
export interface SourcePorts {
	readonly fetch: Fetch;
	readonly input: Input;
	readonly redact: Redact;
}

/** Reads one source into the sink; a feed that cannot be used is a result, no error. */
export async function readSource(
	ports: SourcePorts,
	source: FeedSource,
	sink: Sink,
	{ maxBytes, timeout, known, ...others }: SourceLimits & { readonly known?: FeedState },
): Promise<FeedResult> {
	const { fetch, redact } = ports;
	const feed = source.reading.source;
	const until = fetch.now() + timeout;
	const rows = resumable(feed, sink);
	const attempt = async (): Promise<FeedResult> => {
		rows.restart();
		const limits = { ...others, until, known, count: countUpTo(feed, maxBytes) };
		const result = await read(ports, source, rows, limits);
		rows.end();
		return result;
	};
	const result = await tryAgain(fetch, until, attempt).catch((error: unknown): FeedResult => {
		if (!(error instanceof FeedFault)) throw error;
		const message = say(error.message, redact);
		return { feed, status: 'failed', message };
	});
	return keepable(result, redact);
}

/** What a server marks its answer with is stored: no secret of it, and no megabytes. */
function keepable({ etag, lastModified, ...result }: FeedResult, redact: Redact): FeedResult {
	const kept = (mark?: string) =>
		mark !== undefined && mark.length <= LONGEST_MARK && redact(mark) === mark ? mark : undefined;
	return { ...result, etag: kept(etag), lastModified: kept(lastModified) };
}

const LONGEST_MARK = 512;

const IF_MEANT =
	'If it has nothing to tell for now, it needs a line all the same, such as # empty.';

async function read(
	{ fetch, input }: SourcePorts,
	source: FeedSource,
	sink: Sink,
	{ known, ...limits }: MispLimits & { readonly known: FeedState | undefined },
): Promise<FeedResult> {
	const feed = source.reading.source;
	if (source.from === 'items') return readInputItems(input.items, feed, source.field, sink);
	if (source.from === 'binary') return readBinary(input, source, sink, limits);
	if (source.from === 'taxii') return readTaxii(fetch, source, sink, limits);
	const { url, headers, keyed } = source;
	const { etag, lastModified } = known ?? {};
	const request = { feed, url, headers, keyed, etag, lastModified };
	if (source.from === 'mispManifest') return readMispFeed(fetch, request, sink, limits);
	const answer = await fetchFeed(fetch, request, limits);
	if (!answer.changed) return { feed, status: 'unchanged' };
	const { chunks, beginning } = keepBeginning(answer.chunks);
	const { signal } = answer;
	const result = await readContent(chunks, source.reading, sink, { ...limits, signal });
	// Of a feed that was read before, the guard tells what is lost.
	const isKnown = known !== undefined && result.lines === 0;
	const came = isKnown ? undefined : cameInstead(beginning(), result);
	if (came !== undefined) throw feedFault(feed, `${came} came in its place.`, IF_MEANT, stranger);
	return {
		feed,
		status: 'read',
		format: result.format,
		taken: result.taken,
		refused: result.refused,
		etag: answer.etag,
		lastModified: answer.lastModified,
	};
}

async function readBinary(
	{ items, file }: Input,
	{ reading, property }: Extract<FeedSource, { from: 'binary' }>,
	sink: Sink,
	limits: MispLimits,
): Promise<FeedResult> {
	const feed = reading.source;
	const total = { taken: 0, refused: 0 };
	let files = 0;
	for (const index of items.keys()) {
		const bytes = await file(index, property);
		if (bytes === undefined) continue;
		const { taken, refused } = await readContent(
			ReadableStream.from([bytes]),
			reading,
			sink,
			limits,
		);
		files++;
		total.taken += taken;
		total.refused += refused;
	}
	if (files === 0) throw feedFault(feed, `no input item has a file in the field '${property}'.`);
	return { feed, status: 'read', ...total };
}
