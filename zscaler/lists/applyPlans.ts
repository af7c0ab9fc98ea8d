import { printList } from '../feeds/ownership/printList';
import { settleSync } from '../feeds/sync/settleSync';
import { recordSync } from '../feeds/sync/undoSync';
import { type Applied, applyAdditions, applyRemovals, nothingApplied } from './applyChange';
import type { ListPlan } from './decideTarget';
import type { ListMemory, SyncMemory } from './memory';

/** Keeps the memory where it outlives the run. */
export type Remember = (memory: SyncMemory) => void;

/**
 * Applies the plans, removals first. Before the first call it is remembered as if all had been
 * done, so that a run that ends here leaves nothing that the next one would not know as ours; after
 * the last, what has been done. Rejects as soon as a call does, with all that in the memory. An undo
 * leaves the record of what it undoes: until it is through, it can begin again.
 */
export async function applyPlans(
	plans: readonly ListPlan[],
	memory: SyncMemory,
	remember: Remember,
	now: number,
	way: 'sync' | 'undo' = 'sync',
): Promise<Map<string, Applied>> {
	const applied = new Map(plans.map(({ list }) => [list.id, nothingApplied()]));
	const done = ({ list }: ListPlan): Applied => applied.get(list.id) ?? nothingApplied();
	for (const each of plans) {
		const ownership = settleSync(each.plan, memory.salt, 'everything');
		const { id, name } = each.list;
		memory.lists[id] = { ...memory.lists[id], ownership, name };
	}
	const changes = plans.some(({ plan }) => plan.add.length + plan.remove.length > 0);
	if (changes) Object.assign(memory, { complete: false, unactivated: true });
	if (changes && way === 'sync') memory.changedAt = now;
	remember(memory);
	try {
		for (const each of plans) await applyRemovals(each.list, each.plan, done(each));
		for (const each of plans) await applyAdditions(each.list, each.plan, done(each));
	} finally {
		for (const each of plans) {
			const before = memory.lists[each.list.id]?.undo;
			const undo = way === 'sync' ? undoOf(done(each), memory, now) : undefined;
			settle(each, done(each), memory, undo ?? before);
		}
		remember(memory);
	}
	return applied;
}

function undoOf(done: Applied, { salt }: SyncMemory, now: number): ListMemory['undo'] {
	if (done.added.length + done.removed.length === 0) return undefined;
	return { ...recordSync(done, salt), at: now };
}

function settle(
	{ list, plan }: ListPlan,
	{ added, removed }: Applied,
	memory: SyncMemory,
	undo: ListMemory['undo'],
): void {
	const [isAdded, isRemoved] = [new Set(added), new Set(removed)];
	const ownership = settleSync(plan, memory.salt, {
		notAdded: plan.add.filter((entry) => !isAdded.has(entry)),
		notRemoved: plan.remove.filter((entry) => !isRemoved.has(entry)),
	});
	const all = new Set([...list.present, ...added]);
	const standing = [...all].filter((entry) => !isRemoved.has(entry));
	if (standing.length === 0 && undo === undefined) {
		memory.lists = withoutList(memory.lists, list.id);
		return;
	}
	const left = printList(standing, memory.salt);
	memory.lists[list.id] = { ownership, undo, left, name: list.name };
}

const withoutList = (lists: SyncMemory['lists'], id: string): SyncMemory['lists'] =>
	Object.fromEntries(Object.entries(lists).filter(([each]) => each !== id));
