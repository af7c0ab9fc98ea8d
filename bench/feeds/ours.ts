import { openCollection } from '../../zscaler/threatFeeds/collect/collectEntries';
import { defaultPolicy } from '../../zscaler/network/policy';
import { closeOwnership, openOwnership } from '../../zscaler/threatFeeds/ownership/ownership';
import { indexProtected } from '../../zscaler/threatFeeds/protect/indexProtected';
import { protectEntries } from '../../zscaler/threatFeeds/protect/protectEntries';
import { type FeedSettings, openFeed } from '../../zscaler/threatFeeds/readFeed';
import { reduceIndicators } from '../../zscaler/threatFeeds/reduce/reduceIndicators';
import { planSync } from '../../zscaler/threatFeeds/sync/planSync';
import { settleSync } from '../../zscaler/threatFeeds/sync/settleSync';
import type { Stopwatch } from './stopwatch';

const NOW = Date.UTC(2026, 10, 20);
const SALT = '0123456789abcdef';

type FeedContent = string | AsyncIterable<string | Uint8Array>;

async function pour(
	content: FeedContent,
	settings: FeedSettings,
	collection: ReturnType<typeof openCollection>,
): Promise<void> {
	const feed = openFeed(settings, collection);
	if (typeof content === 'string') feed.write(content);
	else for await (const chunk of content) feed.write(chunk);
	feed.end();
}

/** The whole way of a sync, from the feed's bytes to what has to be sent and remembered. */
export async function syncFeed(
	content: FeedContent,
	current: readonly string[],
	guarded: readonly string[],
	watch: Stopwatch,
): Promise<Record<string, number>> {
	const state = closeOwnership(SALT, ourShare(current));
	watch.begin();
	const collection = openCollection({ now: NOW });
	await pour(content, { source: 'feed' }, collection);
	const { entries } = collection.end();
	watch.lap('read and normalise');
	const { kept, protectedEntries } = protectEntries(entries.all, indexProtected(guarded));
	watch.lap('protect');
	const reduced = reduceIndicators(kept);
	watch.lap('reduce');
	const plan = planSync({
		wanted: reduced.kept,
		present: current,
		owned: openOwnership(state),
		now: NOW,
	});
	watch.lap('diff');
	const stored = JSON.stringify(settleSync(plan, SALT, {})).length;
	watch.lap('remember');
	return {
		entries: entries.all.length,
		protectedEntries: protectedEntries.length,
		covered: reduced.covered.length,
		wanted: reduced.kept.length,
		add: plan.add.length,
		remove: plan.remove.length,
		stored,
	};
}

/** Ten of eleven entries that stand there came from us. */
function* ourShare(current: readonly string[]) {
	const record = { firstSeen: 20_700, lastSeen: 20_776, sources: ['feed'] };
	for (const [place, entry] of current.entries()) {
		if (place < current.length / 1.1) yield [entry, record] as const;
	}
}

/** What the compiler does: read, validate, leave out duplicates and what lies under another. */
export async function compileRules(
	content: FeedContent,
	watch: Stopwatch,
): Promise<Record<string, number>> {
	watch.begin();
	const collection = openCollection({ now: NOW, policy: { ...defaultPolicy, subdomains: 'add' } });
	await pour(content, { source: 'feed', format: 'adblock' }, collection);
	const { kept } = reduceIndicators(collection.end().entries.all, Infinity);
	watch.lap('compile');
	return { rules: kept.length };
}
