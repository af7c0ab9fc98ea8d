import { readJson } from '../../contract/json/readJson';
import { listMispEvents } from '../formats/parseMisp';
import type { Sink } from '../indicator';
import { feedFault } from './feedFault';
import type { Fetch } from './fetch';
import { type FeedAnswer, fetchFeed, type FeedRequest, type ReadLimits } from './fetchFeed';
import { readContent } from './readContent';
import { readFeedText } from './readFeedText';
import type { FeedResult } from './source';
import { DAY_MS } from '../../contract/durations';

export interface MispLimits extends ReadLimits {
	/** Events that changed longer ago are not read. */
	readonly days: number;
	/** Epoch milliseconds. */
	readonly now: number;
}

/** A MISP feed: a manifest of events, and a file for each. An unchanged manifest is no work. */
export async function readMispFeed(
	fetch: Fetch,
	request: FeedRequest,
	sink: Sink,
	limits: MispLimits,
): Promise<FeedResult> {
	const { feed, url, headers, keyed } = request;
	const answer = await fetchFeed(fetch, request, limits);
	if (!answer.changed) return { feed, status: 'unchanged' };
	const total = { taken: 0, refused: 0 };
	for (const file of await recentEvents(feed, answer, limits)) {
		const event = await fetchFeed(
			fetch,
			{ feed, headers, keyed, url: new URL(file, url).href },
			limits,
		);
		if (!event.changed) continue;
		const { signal, chunks } = event;
		const settings = { source: feed, format: 'misp' as const };
		const read = await readContent(chunks, settings, sink, { ...limits, signal });
		total.taken += read.taken;
		total.refused += read.refused;
	}
	const { etag, lastModified } = answer;
	return { feed, status: 'read', format: 'misp', etag, lastModified, ...total };
}

async function recentEvents(
	feed: string,
	answer: Extract<FeedAnswer, { changed: true }>,
	{ count, days, now }: MispLimits,
): Promise<string[]> {
	const text = await readFeedText(feed, answer, count);
	const manifest = readJson(text);
	if (manifest === undefined) throw feedFault(feed, 'its manifest is no JSON.');
	return listMispEvents(manifest)
		.filter(({ seenAt }) => seenAt === undefined || now - seenAt <= days * DAY_MS)
		.map(({ file }) => file);
}
