import type { IDataObject } from 'n8n-workflow';

import { reasons } from '../../../zscaler/network/reasons';
import { quote } from '../../../zscaler/contract/text/quote';
import type { ListPlan, TargetPlan } from '../../../zscaler/threatFeeds/lists/decideTarget';
import { doneTo } from '../../../zscaler/threatFeeds/lists/syncLists';
import type { Synced } from './synced';

/** One row for each entry that was added or removed, `max` of each sort. */
export function changeRows({ result, preview, feeds }: Synced, max: number): IDataObject[] {
	const { entries } = feeds.collected;
	const added: IDataObject[] = [];
	const removed: IDataObject[] = [];
	for (const target of result.plans) {
		for (const each of target.plans) {
			const { list, plan } = each;
			const done = preview ? { added: plan.add, removed: plan.remove } : doneTo(result, list.id);
			for (const entry of done.added.slice(0, max - added.length)) {
				const indicator = target.placed.get(entry) ?? entries.get(entry);
				const { sources = [], label } = indicator ?? {};
				const about = label === undefined ? undefined : quote(label);
				added.push({ change: 'added', entry, list: list.label, feeds: [...sources], about });
			}
			const why = explainRemoval(target, each);
			for (const entry of done.removed.slice(0, max - removed.length)) {
				const from = plan.leaving.get(entry)?.sources ?? [];
				const row = { change: 'removed', entry, list: list.label, feeds: [...from] };
				removed.push({ ...row, reason: why(entry) });
			}
		}
	}
	return [...added, ...removed];
}

const endings = {
	withdrawn: 'Its feed took it back',
	expired: 'Its time is over',
	dropped: 'No feed lists it any more',
};

function explainRemoval(
	{ protectedEntries, covered, dropped }: TargetPlan,
	{ plan, leaving }: ListPlan,
): (entry: string) => string {
	const guarded = new Map(
		protectedEntries.map(({ entry, protectedBy }) => [entry.entry, protectedBy]),
	);
	const covers = new Map(covered.map(({ entry, cover }) => [entry, cover]));
	const roomless = new Set(dropped.map(({ entry }) => entry));
	return (entry) => {
		const by = guarded.get(entry);
		if (by !== undefined) return `It would block ${by}, which is protected`;
		const cover = covers.get(entry);
		if (cover !== undefined) return `${cover} covers it`;
		if (roomless.has(entry)) return 'Entries of higher rank took its place';
		const end = leaving.get(entry);
		if (end !== undefined) return endings[end];
		return plan.leaving.has(entry) ? endings.dropped : 'It is not of this sync (Exclusive)';
	};
}

/** One row for each entry that was protected, had no room, was refused or rejected. */
export function leftOutRows({ result, feeds }: Synced, max: number): IDataObject[] {
	const rows: IDataObject[] = [];
	for (const { protectedEntries, dropped, plans } of result.plans) {
		for (const { entry, protectedBy } of protectedEntries.slice(0, max)) {
			const reason = `It would block ${protectedBy}, which is protected`;
			rows.push({ change: 'protected', entry: entry.entry, feeds: [...entry.sources], reason });
		}
		for (const { entry, sources } of dropped.slice(0, max)) {
			rows.push({ change: 'withoutRoom', entry, feeds: [...sources], reason: 'The list is full' });
		}
		for (const { list } of plans) {
			for (const { entry, message } of doneTo(result, list.id).refused.slice(0, max)) {
				rows.push({ change: 'refused', entry, list: list.label, reason: message });
			}
		}
	}
	for (const [reason, { first }] of feeds.collected.rejected) {
		for (const { value, source, at } of first.slice(0, max)) {
			const row = { change: 'rejected', entry: value, feeds: [source], line: at };
			rows.push({ ...row, reason: reasons[reason] });
		}
	}
	return rows;
}
