import { sumBy } from 'lodash';

import { ZscalerError } from '../../contract/zscalerError';
import { isolateBatches, type RefusedEntry } from './isolateBatches';
import type { ListChange, ZscalerList } from './list';
import { sendSurely } from './sendSurely';

/** What has been done to a list so far: filled as the calls go through, whatever comes after. */
export interface Applied {
	readonly added: string[];
	readonly removed: string[];
	/** What Zscaler will not have, with its own words for why. */
	readonly refused: RefusedEntry[];
	/** Sent, and nothing tells whether they were taken. */
	readonly unsure: string[];
}

export const nothingApplied = (): Applied => ({ added: [], removed: [], refused: [], unsure: [] });

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
		await send(list, { add: [], remove }, applied);
		return;
	}
	await isolateBatches(remove, list.batch, applied.refused, async (batch) => {
		await send(list, { add: [], remove: batch }, applied);
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
		await send(list, { add: batch, remove: taken }, applied);
		taken = [];
	});
	if (add.length === 0 || taken.length === 0) return;
	// Everything new was refused: what leaves does so all the same.
	await send(list, { add: [], remove: taken }, applied);
}

/** What is noted as done was answered, or seen to stand there. */
async function send(list: ZscalerList, change: ListChange, applied: Applied): Promise<void> {
	try {
		await sendSurely(list, change);
	} catch (error) {
		const isOpen = error instanceof ZscalerError && error.facts.kind === 'fateUnknown';
		if (isOpen) push(applied.unsure, change.add);
		throw error;
	}
	push(applied.added, change.add);
	push(applied.removed, change.remove);
}

function push(list: string[], entries: readonly string[]): void {
	for (const entry of entries) list.push(entry);
}
