import type { FeedSettings } from '../readFeed';

interface Fetched {
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	/** Asked for with the credential Threat Feed API. */
	readonly keyed: boolean;
	/** Parts of the address that nobody may be shown. */
	readonly secrets?: readonly string[];
}

/** Where indicators come from; `reading.source` is the name of the feed. */
export type FeedSource = { readonly reading: FeedSettings } & (
	| ({ readonly from: 'url' | 'mispManifest' | 'taxii' } & Fetched)
	| { readonly from: 'items'; readonly field: string }
	| { readonly from: 'binary'; readonly property: string }
);

/** What came of reading a feed. */
export interface FeedResult {
	readonly feed: string;
	readonly status: 'read' | 'unchanged' | 'failed';
	readonly format?: string;
	/** Rows that gave an indicator, and rows that did not. */
	readonly taken?: number;
	readonly refused?: number;
	readonly etag?: string;
	readonly lastModified?: string;
	/** Why it failed. */
	readonly message?: string;
}
