import type { IExecuteFunctions } from 'n8n-workflow';

import type { Sink } from '../../../zscaler/feeds/indicator';
import { isJsonObject } from '../../../zscaler/json';
import { feedFault } from './feedFault';
import { fetchFeed, type FetchLimits } from './fetchFeed';
import { readContent } from './readContent';
import { readText } from './readText';
import type { FeedResult, Source } from './source';

const accept = 'application/taxii+json;version=2.1';
/** So many pages of at least a few hundred objects are no collection that a list could hold. */
const mostPages = 500;

/** All indicators of a TAXII 2.1 collection, page by page (OASIS TAXII 2.1, 3.4 and 5.4). */
export async function readTaxii(
	context: IExecuteFunctions,
	{ url, headers, keyed, reading }: Extract<Source, { from: 'url' | 'mispManifest' | 'taxii' }>,
	sink: Sink,
	limits: FetchLimits,
): Promise<FeedResult> {
	const feed = reading.source;
	const settings = { ...reading, format: 'stix' as const };
	const total = { taken: 0, refused: 0 };
	let next: string | undefined;
	for (let page = 0; page < mostPages; page++) {
		const request = {
			feed,
			url: objectsUrl(feed, url, next),
			headers: { Accept: accept, ...headers },
			keyed,
		};
		const answer = await fetchFeed(context, request, limits);
		const text = answer.changed ? await readText(feed, answer, limits.mostBytes) : '{}';
		const read = await readContent(bytesOf(text), settings, sink, limits);
		total.taken += read.taken;
		total.refused += read.refused;
		next = nextOf(feed, text);
		if (next === undefined) return { feed, status: 'read', format: 'TAXII', ...total };
	}
	throw feedFault(feed, `it has more than ${mostPages} pages.`);
}

/** Indicators alone, if the server filters; the address may name the collection or its objects. */
function objectsUrl(feed: string, address: string, next: string | undefined): string {
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
	if (next !== undefined) url.searchParams.set('next', next);
	return url.href;
}

function nextOf(feed: string, text: string): string | undefined {
	let envelope: unknown;
	try {
		envelope = JSON.parse(text);
	} catch {
		throw feedFault(feed, 'it answers no JSON.', 'The URL must be that of a TAXII 2.1 collection.');
	}
	if (!isJsonObject(envelope) || envelope.more !== true) return undefined;
	return typeof envelope.next === 'string' ? envelope.next : undefined;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(text);
}
