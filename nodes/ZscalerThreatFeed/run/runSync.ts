import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { activateWhenDone } from '../../../zscaler/client/activation/activateWhenDone';
import { type SyncResult, syncLists } from '../../../zscaler/threatFeeds/lists/syncLists';
import type { SyncTarget } from '../../../zscaler/threatFeeds/lists/target';
import type { ZscalerList } from '../../../zscaler/threatFeeds/lists/list';
import type { SyncState } from '../../../zscaler/threatFeeds/lists/syncState';
import { openTargets, refuseForeignList } from '../../../zscaler/threatFeeds/lists/openTargets';
import { startRunContext, type RunContext } from '../../../zscaler/objects/runContext';
import type { Client } from '../../../zscaler/client/createClient';
import { quote } from '../../../zscaler/contract/text/quote';
import { addHint } from '../../shared/addHint';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { collectFeeds, feedStates, type FeedsRead } from './collectFeeds';
import { protectedEntries } from './protectedEntries';
import { isForgotten, readSyncState, writeSyncState } from './staticData';
import { reportSync, reportUnchanged } from './reportSync';
import { removeExpired } from './runExpiry';
import { readSyncForm, type SyncForm } from './syncForm';

/** A sync, and with it what was blocked for a time that is over by now. */
export async function runSync(context: ItemsForm, client: Client): Promise<INodeExecutionData[]> {
	const form = readSyncForm(context);
	const items = await syncFeeds(context, client, form);
	if (items[0]?.json.outcome === 'preview') return items;
	const rows = await removeExpired(context, client);
	// The sync has put all else into force.
	if (rows.length > 0) await activateWhenDone(form.activate, client, 'zia', rows.length);
	return [...items, ...rows];
}

/** Feeds in, lists kept in step. */
async function syncFeeds(
	context: ItemsForm,
	client: Client,
	form: SyncForm,
): Promise<INodeExecutionData[]> {
	// Without any feed and guard, what the sync put into its lists is taken away.
	if (form.sources.length === 0 && form.guard !== undefined) {
		throw new Error('No feed is given. Add one under Feeds.');
	}
	if (form.targets.length === 0) throw new Error('No list is chosen. Choose one under Lists.');
	const now = Date.now();
	const state = readSyncState(context, form.sync);
	const feeds = await collectFeeds(context, form, state, now);
	const { results } = feeds;
	if (results.length > 0 && results.every(({ status }) => status === 'unchanged')) {
		await activateWhenDone(form.activate, client, 'zia', 0);
		return reportUnchanged(context, form, feeds);
	}
	const runContext = startRunContext(client, 1);
	const targets = await openTargets(runContext, form.sync, form.targets);
	refuseForeignList(targets);
	const preview = isPreview(context, form, targets);
	const result = await bringInStep(context, form, {
		runContext,
		targets,
		state,
		feeds,
		preview,
		now,
	});
	return reportSync(context, form, { feeds, targets, result, preview });
}

interface Step {
	readonly runContext: RunContext;
	readonly targets: readonly SyncTarget[];
	readonly state: SyncState;
	readonly feeds: FeedsRead;
	readonly preview: boolean;
	readonly now: number;
}

async function bringInStep(
	context: IExecuteFunctions,
	form: SyncForm,
	{ runContext, targets, state, feeds, preview, now }: Step,
): Promise<SyncResult> {
	const { collected, counts, unread, results } = feeds;
	const remember = writeSyncState(context, form.sync);
	// What stands in a list and is not known as ours may be of a feed that cannot be read: a run that
	// died, or one from the editor, may have put it there.
	const unknown = results.some(({ status }) => status === 'failed');
	const result = await syncLists(
		runContext,
		targets,
		{
			collected,
			counts,
			unread,
			state,
			now,
			guarded: await protectedEntries(context, runContext, form, now),
			protect: { urls: form.neverBlock.urls },
			rank: { sources: form.sources.map(({ reading }) => reading.source) },
			keepUnseenDays: form.keepUnseenDays,
			exclusive: (list) => !unknown && isExclusive(form, list),
			takesOver: form.alreadyThere === 'takeOver',
		},
		{ dryRun: preview, activate: form.activate, guard: form.guard, remember },
	);
	if (preview) return result;
	const { fingerprint: settings } = form;
	remember({
		...state,
		settings,
		readAt: readAt(state, feeds, now),
		feeds: feedStates(feeds, state.feeds),
	});
	return result;
}

/** When all feeds were last read whole, in one run. */
const readAt = ({ readAt: before }: SyncState, { unread }: FeedsRead, now: number) =>
	unread.size === 0 ? now : before;

const isExclusive = ({ exclusive }: SyncForm, { managed }: ZscalerList): boolean =>
	exclusive === 'all' || (exclusive === 'managed' && managed);

/** Also where n8n would forget whose the entries are. */
function isPreview(
	context: IExecuteFunctions,
	form: SyncForm,
	targets: readonly SyncTarget[],
): boolean {
	if (form.dryRun) return true;
	if (!isForgotten(context) || form.manualRuns === 'write') return false;
	const lists = targets.flatMap((target) => target.lists);
	const shared = lists.find((list) => !isExclusive(form, list));
	if (shared === undefined) return false;
	addHint(
		context,
		`This was a preview: others use the list '${quote(shared.label)}' too, and n8n keeps no memory of ` +
			'runs from the editor, by which the next sync would know its own entries. Publish the ' +
			'workflow and let it run by itself, or allow it under Age and Safety > Manual Runs.',
	);
	return true;
}
