import { sumBy } from 'lodash';

import { isolateBatches, type Refused } from './isolateBatches';
import type { ListChange, ZscalerList } from './list';

/** What has been done to a list so far: filled as the calls go through, whatever comes after. */
export interface Applied {
	readonly added: string[];
	readonly removed: string[];
	/** What Zscaler will not have, with its own words for why. */
	readonly refused: Refused[];
}

export const nothingApplied = (): Applied => ({ added: [], removed: [], refused: [] });

/** Entries that were added or taken away. */
export const countEntries = (all: Iterable<Applied>): number =>
	sumBy([...all], ({ added, removed }) => added.length + removed.length);

/** Takes away first, which makes room, in as few calls as the list allows. */
export async function applyRemovals(
	list: ZscalerList,
	{ remove, add }: ListChange,
	applied: Applied,
): Promise<void> {
	if (remove.length === 0) return;
	if (list.batch === undefined) {
		if (add.length > 0) return;
		await list.send({ add: [], remove });
		applied.removed.push(...remove);
		return;
	}
	await isolateBatches(remove, list.batch, applied.refused, async (batch) => {
		await list.send({ add: [], remove: batch });
		push(applied.removed, batch);
	});
}

/** Adds; a list that is sent as a whole takes its removals along. */
export async function applyAdditions(
	list: ZscalerList,
	{ remove, add }: ListChange,
	applied: Applied,
): Promise<void> {
	let taken = list.batch === undefined ? remove : [];
	await isolateBatches(add, list.batch, applied.refused, async (batch) => {
		await list.send({ add: batch, remove: taken });
		push(applied.added, batch);
		push(applied.removed, taken);
		taken = [];
	});
	if (add.length === 0 || taken.length === 0) return;
	// Everything new was refused: what leaves does so all the same.
	await list.send({ add: [], remove: taken });
	push(applied.removed, taken);
}

function push(list: string[], entries: readonly string[]): void {
	for (const entry of entries) list.push(entry);
}
