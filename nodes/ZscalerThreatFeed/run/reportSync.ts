import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { reasons } from '../../../zscaler/network/reasons';
import { belongsIn } from '../../../zscaler/threatFeeds/lists/belongsIn';
import type { TargetPlan } from '../../../zscaler/threatFeeds/lists/decideTarget';
import { doneTo, type SyncResult } from '../../../zscaler/threatFeeds/lists/syncLists';
import { itemOf } from '../../shared/itemOf';
import type { FeedsRead } from './collectFeeds';
import { hintLeftOut, hintUnread } from './hintLeftOut';
import { changeRows, leftOutRows } from './reportRows';
import type { SyncForm } from './syncForm';
import type { Synced } from './synced';

/** The summary first, then what changed and what was left out, as far as it is wanted. */
export function reportSync(
	context: IExecuteFunctions,
	form: SyncForm,
	synced: Synced,
): INodeExecutionData[] {
	const { changes, leftOut, most } = form.report;
	const { entries, ...summary } = summaryOf(form, synced);
	hintUnread(context, synced.feeds.results);
	hintLeftOut(context, { ...entries, refused: sum(summary.lists, ({ refused }) => refused) });
	return [
		{ ...summary, entries },
		...(changes ? changeRows(synced, most) : []),
		...(leftOut ? leftOutRows(synced, most) : []),
	].map((json) => itemOf(context, json));
}

/** Nothing is new: Zscaler was asked at most whether all is in force. */
export const reportUnchanged = (
	context: IExecuteFunctions,
	{ sync, activate: activated }: SyncForm,
	feeds: FeedsRead,
): INodeExecutionData[] => [
	itemOf(context, { sync, outcome: 'unchanged', activated, feeds: feedRows(feeds), lists: [] }),
];

function summaryOf({ sync }: SyncForm, { feeds, targets, result, preview }: Synced) {
	const lists = result.plans.flatMap((plan) => listRows(plan, result, preview));
	const changed = lists.some(({ added, removed }) => added + removed > 0);
	const { all } = feeds.collected.entries;
	return {
		sync,
		outcome: preview ? 'preview' : changed ? 'changed' : 'unchanged',
		...(result.activated === undefined ? {} : { activated: result.activated }),
		feeds: feedRows(feeds),
		lists,
		entries: {
			read: all.length,
			withoutList: all.filter((each) => !targets.some((target) => belongsIn(target, each))).length,
			covered: sum(result.plans, ({ covered }) => covered.length),
			protected: sum(result.plans, ({ protectedEntries }) => protectedEntries.length),
			withoutRoom: sum(result.plans, ({ dropped }) => dropped.length),
			rejected: sum([...feeds.collected.rejected.values()], ({ count }) => count),
		},
		rejected: [...feeds.collected.rejected].map(([reason, { count }]) => ({
			reason,
			count,
			meaning: reasons[reason],
		})),
	};
}

const feedRows = ({ results, counts }: FeedsRead): IDataObject[] =>
	results.map(({ etag: _etag, lastModified: _lastModified, refused, taken, ...result }) => ({
		...result,
		...(result.status === 'read'
			? { rows: (taken ?? 0) + (refused ?? 0), indicators: counts.get(result.feed) ?? 0 }
			: {}),
	}));

function listRows({ plans }: TargetPlan, result: SyncResult, preview: boolean) {
	return plans
		.filter(({ list, plan }) => list.present.size + plan.add.length > 0)
		.map(({ list, plan }) => {
			const done = preview ? { added: plan.add, removed: plan.remove } : doneTo(result, list.id);
			const [added, removed] = [done.added.length, done.removed.length];
			const refused = doneTo(result, list.id).refused.length;
			const { kept, foreign: ofOthers } = plan;
			return { list: list.label, added, removed, kept, ofOthers, refused };
		});
}

const sum = <T>(rows: readonly T[], count: (row: T) => number): number =>
	rows.reduce((total, row) => total + count(row), 0);
