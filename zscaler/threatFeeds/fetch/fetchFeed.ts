import { counted } from '../../contract/text/counted';
import { type Deadline, readUntil, startDeadline } from '../../transport/startDeadline';
import { readRetryAfter } from '../../transport/readRetryAfter';
import { isoSecond } from '../../contract/json/time';
import { checkAddress, insideFault } from './checkAddress';
import { feedFault, type FeedFault, type Transient } from './feedFault';
import type { FeedResponse, Fetch } from './fetch';
import { tryAgain } from './tryAgain';
import type { Chunks } from '../../archives/unpack';

export interface FetchLimits {
	/** Epoch milliseconds at which the time for the feed is over, however many requests it takes. */
	readonly until: number;
	readonly allowInside: boolean;
}

export interface ReadLimits extends FetchLimits {
	/** Is told of the bytes that are read; throws when there are too many. */
	readonly count: (bytes: number) => void;
}

export interface FeedRequest {
	/** Name of the feed. */
	readonly feed: string;
	readonly url: string;
	/** Type of what is wanted, where the server has several. */
	readonly accept?: string;
	/** Given by the user: a key among them, which is for the host of the address alone. */
	readonly headers: Readonly<Record<string, string>>;
	/** Asked for with the credential Threat Feed API. */
	readonly keyed: boolean;
	/** What it bore when it was last read: asks for it only if it has changed. */
	readonly etag?: string;
	readonly lastModified?: string;
}

export type FeedAnswer =
	| { readonly changed: false }
	| {
			readonly changed: true;
			readonly etag?: string;
			readonly lastModified?: string;
			readonly headers: Readonly<Record<string, string>>;
			readonly chunks: Chunks;
			/** Aborts when the time for the feed is over. */
			readonly signal: AbortSignal;
	  };

const MAX_REDIRECTS = 5;

/**
 * Asks for a feed, and again where that helps; what comes is read as it arrives. Each redirect is
 * checked like the address.
 */
export async function fetchFeed(
	fetch: Fetch,
	request: FeedRequest,
	limits: FetchLimits,
): Promise<FeedAnswer> {
	const left = Math.max(limits.until - fetch.now(), 0);
	const deadline = startDeadline({ alarm: fetch.sleep }, left, fetch.cancelled);
	let isRead = false;
	try {
		const answer = await tryAgain(fetch, limits.until, () =>
			askOnce(fetch, request, limits, deadline),
		);
		isRead = answer.changed;
		return answer;
	} finally {
		if (!isRead) deadline.clear();
	}
}

async function askOnce(
	fetch: Fetch,
	request: FeedRequest,
	{ allowInside, until }: FetchLimits,
	deadline: Deadline,
): Promise<FeedAnswer> {
	const { feed, etag, lastModified } = request;
	let url = checkAddress(feed, request.url, allowInside);
	let { keyed } = request;
	let headers: Record<string, string> = {
		...(request.accept === undefined ? {} : { Accept: request.accept }),
		...request.headers,
		...(etag === undefined ? {} : { 'If-None-Match': etag }),
		...(lastModified === undefined ? {} : { 'If-Modified-Since': lastModified }),
	};
	for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
		if (!allowInside && (await fetch.leadsInside(url))) throw insideFault(feed, url);
		const left = Math.max(until - fetch.now(), 1);
		// Ends with the deadline, or before it where nobody reads on.
		const end = startDeadline({}, 0, deadline.signal);
		const call = { feed, url, headers, keyed, signal: end.signal, left };
		const response = await fetch.send(call);
		const target = redirectOf(response);
		if (response.statusCode !== 200) end.abandon();
		if (target === undefined)
			return answerOf(request, response, { deadline, end, now: fetch.now() });
		const there = URL.canParse(target, url.href) ? new URL(target, url).href : target;
		const next = checkAddress(feed, there, allowInside);
		// A key is for the host that it was given for.
		if (next.origin !== url.origin) {
			headers = withoutKeys(headers, request.headers);
			keyed = false;
		}
		url = next;
	}
	throw feedFault(feed, `it redirects more than ${counted(MAX_REDIRECTS, 'time')}.`);
}

function answerOf(
	{ feed, etag, lastModified }: FeedRequest,
	{ statusCode, headers, body }: FeedResponse,
	{ deadline, end, now }: { deadline: Deadline; end: Deadline; now: number },
): FeedAnswer {
	const asked = etag !== undefined || lastModified !== undefined;
	if (statusCode === 304 && asked) return { changed: false };
	if (statusCode === 401 || statusCode === 403) {
		throw feedFault(feed, `it asks for a key (HTTP ${statusCode}).`, 'Check its key or headers.');
	}
	if (statusCode !== 200) throw statusFault(feed, statusCode, headers, now);
	const texts = Object.entries(headers).filter((each): each is [string, string] => !!each[1]);
	return {
		changed: true,
		etag: headers.etag,
		lastModified: headers['last-modified'],
		headers: Object.fromEntries(texts),
		chunks: readUntil(body, {
			signal: end.signal,
			clear: both(end.clear, deadline.clear),
			abandon: both(end.abandon, deadline.clear),
		}),
		signal: deadline.signal,
	};
}

const redirectOf = ({ statusCode, headers }: FeedResponse): string | undefined =>
	[301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined;

/** Statuses that pass by themselves, and which situation each is. */
const transient: Readonly<Record<number, Transient['kind']>> = {
	408: 'unreachable',
	425: 'unreachable',
	429: 'rateLimited',
	500: 'failed',
	502: 'failed',
	503: 'failed',
	504: 'failed',
};

function statusFault(
	feed: string,
	status: number,
	headers: FeedResponse['headers'],
	now: number,
): FeedFault {
	const kind = transient[status];
	if (kind === undefined) return feedFault(feed, `it answers HTTP ${status}.`);
	const texts = Object.fromEntries(
		Object.entries(headers).map(([name, text]) => [name, text ?? '']),
	);
	const told = readRetryAfter({ status, headers: texts, body: undefined }, now);
	const when = told === undefined ? '' : `, and asks to come again at ${isoSecond(told)}`;
	return feedFault(feed, `it answers HTTP ${status}${when}.`, '', {
		kind,
		status,
		retryAfter: told,
	});
}

const both = (one: () => void, other: () => void) => (): void => {
	one();
	other();
};

const withoutKeys = (
	headers: Readonly<Record<string, string>>,
	keys: Readonly<Record<string, string>>,
): Record<string, string> =>
	Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in keys)));
