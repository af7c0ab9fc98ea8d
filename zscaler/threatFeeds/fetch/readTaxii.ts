import { counted } from '../../contract/text/counted';
import { readExact } from '../../contract/json/readExact';
import type { Sink } from '../indicator';
import { isJsonObject } from '../../contract/json/json';
import { feedFault } from './feedFault';
import type { Fetch } from './fetch';
import { type FeedRequest, fetchFeed, type ReadLimits } from './fetchFeed';
import { readContent } from './readContent';
import { readFeedText } from './readFeedText';
import type { FeedResult, FeedSource } from './source';

const ACCEPT = 'application/taxii+json;version=2.1';
/** So many pages of at least a few hundred objects are no collection that a list could hold. */
const MAX_PAGES = 500;

/** All indicators of a TAXII 2.1 collection, page by page (OASIS TAXII 2.1, 3.4, 3.7 and 5.4). */
export async function readTaxii(
	fetch: Fetch,
	{ url, headers, keyed, reading }: Extract<FeedSource, { from: 'url' | 'mispManifest' | 'taxii' }>,
	sink: Sink,
	limits: ReadLimits,
): Promise<FeedResult> {
	const feed = reading.source;
	const settings = { ...reading, format: 'stix' as const };
	const total = { taken: 0, refused: 0 };
	let page: Page | undefined = {};
	for (let pages = 0; pages < MAX_PAGES; pages++) {
		const request: FeedRequest = {
			feed,
			url: objectsUrl(feed, url, page),
			accept: ACCEPT,
			headers,
			keyed,
		};
		const answer = await fetchFeed(fetch, request, limits);
		if (!answer.changed) throw feedFault(feed, 'it answers nothing.');
		const text = await readFeedText(feed, answer, limits.count);
		const read = await readContent(bytesOf(text), settings, sink, { count: () => undefined });
		total.taken += read.taken;
		total.refused += read.refused;
		page = nextOf(feed, text, answer.headers);
		if (page === undefined) return { feed, status: 'read', format: 'TAXII', ...total };
	}
	throw feedFault(feed, `it has more than ${counted(MAX_PAGES, 'page')}.`);
}

/** Where a page begins: parameters of its address. */
type Page = Readonly<Record<string, string>>;

/** Indicators alone, if the server filters; the address may name the collection or its objects. */
function objectsUrl(feed: string, address: string, page: Page): string {
	let url: URL;
	try {
		url = new URL(address.trim());
	} catch {
		throw feedFault(feed, 'its address is no URL.');
	}
	if (!/\/objects\/?$/.test(url.pathname)) {
		url.pathname = `${url.pathname.replace(/\/$/, '')}/objects/`;
	}
	url.searchParams.set('match[type]', 'indicator');
	for (const [name, value] of Object.entries(page)) url.searchParams.set(name, value);
	return url.href;
}

/** Undefined behind the last. A server that names no next page counts by when objects were added. */
function nextOf(feed: string, text: string, headers: Page): Page | undefined {
	const envelope = readExact(text);
	if (envelope === text) {
		throw feedFault(feed, 'it answers no JSON.', 'The URL must be that of a TAXII 2.1 collection.');
	}
	if (!isJsonObject(envelope) || envelope.more !== true) return undefined;
	const { next } = envelope;
	if (typeof next === 'number' || (typeof next === 'string' && next !== '')) {
		return { next: String(next) };
	}
	const added = headers['x-taxii-date-added-last'];
	if (added !== undefined) return { added_after: added };
	throw feedFault(feed, 'it has more pages, and does not say where.');
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(text);
}
