import { partition } from 'lodash';

import { settleSync } from '../sync/settleSync';
import { recordSync } from '../sync/undoSync';
import { type Applied, applyAdditions, applyRemovals, nothingApplied } from './applyChange';
import type { ListPlan } from './decideTarget';
import type { ListChange, ZscalerList } from './list';
import type { ListState, SyncState } from './syncState';
import { keepRefusals, openRefusals } from './refusals';

/** Keeps the memory where it outlives the run. */
export type Remember = (state: SyncState) => void;

/**
 * Applies the plans, removals first. Before the first call it is remembered as if all had been
 * done, so that a run that ends here leaves nothing that the next one would not know as ours; after
 * the last, what has been done. Rejects as soon as a call does, with all that in the memory. An undo
 * leaves the record of what it undoes: until it is through, it can begin again.
 */
export async function applyPlans(
	plans: readonly ListPlan[],
	state: SyncState,
	remember: Remember,
	{ now, way = 'sync' }: { readonly now: number; readonly way?: 'sync' | 'undo' },
): Promise<Map<string, Applied>> {
	const applied = new Map(plans.map(({ list }) => [list.id, nothingApplied()]));
	const doneTo = ({ id }: ZscalerList): Applied => applied.get(id) ?? nothingApplied();
	const changing = plans.map((each) => ({
		list: each.list,
		change: withoutRefused(each, doneTo(each.list), state, now),
	}));
	for (const each of plans) {
		const ownership = settleSync(each.plan, state.salt, 'everything');
		const { id, name } = each.list;
		state.lists[id] = { ...state.lists[id], ownership, name };
	}
	const changes = changing.some(({ change }) => change.add.length + change.remove.length > 0);
	if (changes) state.complete = false;
	remember(state);
	try {
		for (const { list, change } of changing) await applyRemovals(list, change, doneTo(list));
		for (const { list, change } of changing) await applyAdditions(list, change, doneTo(list));
	} finally {
		for (const each of plans) {
			const done = doneTo(each.list);
			const undo = way === 'sync' ? undoOf(done, state, now) : undefined;
			if (undo !== undefined) state.changedAt = now;
			settle(each, done, state, { undo, refused: refusedBy(each, done, state, now) });
		}
		remember(state);
	}
	return applied;
}

/** What is to be sent: not what Zscaler refused lately. */
function withoutRefused(
	{ list, plan: { add, remove } }: ListPlan,
	{ refused }: Applied,
	{ lists, salt }: SyncState,
	now: number,
): ListChange {
	const [known, news] = partition(add, openRefusals(lists[list.id]?.refused, salt, now));
	const message = 'Zscaler refused it in an earlier run; it is tried again after a week';
	for (const entry of known) refused.push({ entry, message, untried: true });
	return { add: news, remove };
}

function undoOf(done: Applied, { salt }: SyncState, now: number): ListState['undo'] {
	if (done.added.length + done.removed.length === 0) return undefined;
	return { ...recordSync(done, salt), at: now };
}

function refusedBy(
	{ list }: ListPlan,
	{ refused }: Applied,
	{ lists, salt }: SyncState,
	now: number,
): ListState['refused'] {
	const tried = refused.filter(({ untried }) => untried !== true).map(({ entry }) => entry);
	return keepRefusals(lists[list.id]?.refused, tried, salt, now);
}

function settle(
	{ list, plan }: ListPlan,
	{ added, removed, unsure }: Applied,
	state: SyncState,
	{ undo = state.lists[list.id]?.undo, refused }: Pick<ListState, 'undo' | 'refused'>,
): void {
	// What may stand there is ours: the next run sees whether it does.
	const [isAdded, isRemoved] = [new Set([...added, ...unsure]), new Set(removed)];
	const ownership = settleSync(plan, state.salt, {
		notAdded: plan.add.filter((entry) => !isAdded.has(entry)),
		notRemoved: plan.remove.filter((entry) => !isRemoved.has(entry)),
	});
	const all = new Set([...list.present, ...added]);
	const standing = [...all].filter((entry) => !isRemoved.has(entry));
	if (standing.length === 0 && undo === undefined && refused === undefined) {
		state.lists = withoutList(state.lists, list.id);
		return;
	}
	state.lists[list.id] = { ownership, undo, refused, name: list.name };
}

const withoutList = (lists: SyncState['lists'], id: string): SyncState['lists'] =>
	Object.fromEntries(Object.entries(lists).filter(([each]) => each !== id));
