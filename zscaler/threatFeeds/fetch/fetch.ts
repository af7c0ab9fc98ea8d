import type { Chunks } from '../../archives/unpack';

export interface FeedCall {
	/** Name of the feed. */
	readonly feed: string;
	readonly url: URL;
	readonly headers: Readonly<Record<string, string>>;
	/** Signed with the credential Threat Feed API. */
	readonly keyed: boolean;
	/** Aborts when the time for the feed is over, or the execution is cancelled. */
	readonly signal: AbortSignal;
	/** Milliseconds until then. */
	readonly left: number;
}

export interface FeedResponse {
	readonly statusCode: number;
	readonly headers: Readonly<Record<string, string | undefined>>;
	readonly body: Chunks;
}

/** How feeds are fetched: the face brings n8n's helpers, tests bring their own. */
export interface Fetch {
	/**
	 * Sends one request, which follows no redirect, and hands out the answer before it is read. Rejects
	 * with a `FeedFault`.
	 */
	readonly send: (call: FeedCall) => Promise<FeedResponse>;
	/** Whether a public name is known to lead to a machine of the inside. */
	readonly leadsInside: (url: URL) => Promise<boolean>;
	/** Resolves after `ms`; rejects at once when `signal` aborts. */
	readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
	readonly now: () => number;
	/** Aborts when the execution is cancelled. */
	readonly cancelled?: AbortSignal;
}
