import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isRejected } from '../../../zscaler/network/entry';
import type { RawIndicator, RejectedRow } from '../../../zscaler/threatFeeds/indicator';
import { normaliseEntry } from '../../../zscaler/network/normaliseEntry';
import { defaultPolicy } from '../../../zscaler/network/policy';
import { openFeed, type FeedSettings } from '../../../zscaler/threatFeeds/readFeed';

export const fixture = (name: string): string =>
	readFileSync(join(__dirname, 'fixtures', `${name}.txt`), 'utf8');

export interface All {
	readonly format: string | undefined;
	readonly taken: RawIndicator[];
	readonly refused: RejectedRow[];
}

export function readAll(text: string, settings: Omit<FeedSettings, 'source'> = {}): All {
	const taken: RawIndicator[] = [];
	const refused: RejectedRow[] = [];
	const feed = openFeed(
		{ source: 'feed', ...settings },
		{ take: (each) => taken.push(each), refuse: (each) => refused.push(each) },
	);
	feed.write(text);
	return { format: feed.end().format, taken, refused };
}

/** What becomes of the feed: 'kind entry' for entries, '! reason' for what is refused on the way. */
export function outcome({ taken, refused }: All, inside: 'keep' | 'reject' = 'keep'): string[] {
	return [
		...taken.map(({ value, kind }) => {
			const result = normaliseEntry(value, { ...defaultPolicy, inside }, kind);
			return isRejected(result) ? `! ${result.reason}` : `${result.kind} ${result.entry}`;
		}),
		...refused.map(({ reason }) => `! ${reason}`),
	];
}
