import type { IExecuteFunctions } from 'n8n-workflow';

import {
	type Collected,
	openCollection,
} from '../../../zscaler/threatFeeds/collect/collectEntries';
import { dropSources } from '../../../zscaler/threatFeeds/collect/dropSources';
import type { FeedState, SyncState } from '../../../zscaler/threatFeeds/lists/syncState';
import { FeedFault } from '../../../zscaler/threatFeeds/fetch/feedFault';
import { readSource } from '../../../zscaler/threatFeeds/fetch/readSource';
import type { FeedResult } from '../../../zscaler/threatFeeds/fetch/source';
import { isForgotten } from './staticData';
import { sourcePorts } from './sourcePorts';
import type { SyncForm } from './syncForm';
import { DAY_MS } from '../../../zscaler/contract/durations';

export interface FeedsRead {
	readonly collected: Collected;
	readonly results: readonly FeedResult[];
	/** Feeds that gave nothing to go by today. */
	readonly unread: ReadonlySet<string>;
	/** How many indicators each of the others gave. */
	readonly counts: ReadonlyMap<string, number>;
}

/** Reads all feeds, one after the other. Throws if none can be read, or one where that is to stop. */
export async function collectFeeds(
	context: IExecuteFunctions,
	form: SyncForm,
	state: SyncState,
	now: number,
): Promise<FeedsRead> {
	const { policy, leastConfidence, mostDaysUnseen, limits } = form;
	const ports = await sourcePorts(context, form.sources);
	const { redact } = ports;
	const collection = openCollection({ now, policy, leastConfidence, mostDaysUnseen, redact });
	const trusted = isTrusted(state, form, now) && !isForgotten(context) && !form.dryRun;
	const results: FeedResult[] = [];
	for (const source of form.sources) {
		const known = trusted ? state.feeds[source.reading.source] : undefined;
		results.push(await readSource(ports, source, collection, { ...limits, now, known }));
	}
	stopAtFailures(results, limits.onFailure);
	const unread = new Set(results.filter(({ status }) => status !== 'read').map(({ feed }) => feed));
	const collected = dropSources(collection.end(), unread);
	const read = results.flatMap(({ feed }) => (unread.has(feed) ? [] : [feed]));
	const counts = new Map(read.map((feed) => [feed, collected.counts.get(feed) ?? 0]));
	return { collected, results, unread, counts };
}

/**
 * Whether the lists are where the feeds as they were last read want them, so that a feed that did
 * not change needs no work. Once a day everything is read, which mends what others changed.
 */
function isTrusted(state: SyncState, form: SyncForm, now: number): boolean {
	const { complete, settings, readAt = 0, dueAt = Infinity } = state;
	const whole = complete === true && settings === form.fingerprint;
	return whole && now - readAt < DAY_MS && dueAt > now;
}

function stopAtFailures(results: readonly FeedResult[], on: 'others' | 'stop'): void {
	const failed = results.filter(({ status }) => status === 'failed');
	if (failed.length === 0 || (on === 'others' && failed.length < results.length)) return;
	const messages = failed.map(({ message }) => message);
	throw new FeedFault([...messages, 'Nothing was changed.'].join(' '));
}

/** What is to be remembered of the feeds after a whole sync. */
export function feedStates(
	{ results, counts }: FeedsRead,
	before: Readonly<Record<string, FeedState>>,
): Record<string, FeedState> {
	const after = results.map(({ feed, status, etag, lastModified }) => {
		const count = counts.get(feed) ?? 0;
		return [feed, status === 'read' ? { etag, lastModified, count } : before[feed]] as const;
	});
	return Object.fromEntries(after.filter((each): each is [string, FeedState] => !!each[1]));
}
