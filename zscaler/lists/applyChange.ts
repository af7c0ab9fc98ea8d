import { ZscalerError } from '../client/zscalerError';
import { afterRefusal, afterSuccess, beginIsolation } from '../feeds/sync/isolateEntries';
import { splitBatches } from '../feeds/sync/splitBatches';
import type { ListChange, ZscalerList } from './list';

/** What has been done to a list so far: filled as the calls go through, whatever comes after. */
export interface Applied {
	readonly added: string[];
	readonly removed: string[];
	/** What Zscaler will not have, with its own words for why. */
	readonly refused: Refused[];
}

export interface Refused {
	readonly entry: string;
	readonly message: string;
	/** Not sent by itself, since one after the other was refused, or known from an earlier run. */
	readonly untried?: boolean;
}

export const nothingApplied = (): Applied => ({ added: [], removed: [], refused: [] });

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
	await isolate(list, remove, applied, async (batch) => {
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
	await isolate(list, add, applied, async (batch) => {
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

/** So many entries refused by themselves, and none taken: it is the list that takes no more. */
const mostInARow = 50;

async function isolate(
	{ batch: size = Infinity }: ZscalerList,
	entries: readonly string[],
	applied: Applied,
	send: (batch: readonly string[]) => Promise<void>,
): Promise<void> {
	let isolation = beginIsolation(splitBatches(entries, size));
	let inARow = 0;
	for (let [batch] = isolation.pending; batch !== undefined; [batch] = isolation.pending) {
		try {
			await send(batch);
			isolation = afterSuccess(isolation);
			inARow = 0;
		} catch (error) {
			if (!isRefusal(error)) throw error;
			const named = namedIn(error.message, batch);
			const before = isolation.refused.length;
			isolation = afterRefusal(isolation, named);
			const message = shortened(error.message);
			for (const entry of isolation.refused.slice(before)) applied.refused.push({ entry, message });
			if (batch.length === 1 && named.length === 0) inARow++;
			if (inARow < mostInARow) continue;
			for (const entry of isolation.pending.flat()) {
				applied.refused.push({ entry, message: `As others before it: ${message}`, untried: true });
			}
			return;
		}
	}
}

/** Zscaler's message may name thousands of entries. */
const shortened = (message: string): string =>
	message.length > 300 ? `${message.slice(0, 299)}…` : message;

/** Because of what is in it, or of how much. */
const isRefusal = (error: unknown): error is ZscalerError =>
	error instanceof ZscalerError && (error.facts.kind === 'invalid' || error.facts.status === 413);

/**
 * Entries that a message names: `Invalid urls [a.net, b.net]` (rapid7/insightconnect-plugins #677),
 * with quotes or without.
 */
export function namedIn(message: string, batch: readonly string[]): string[] {
	const inBrackets = /\[(.*)\]/s.exec(message)?.[1] ?? '';
	const words = new Set([
		...[...message.matchAll(/"([^"]+)"/g)].map(([, text = '']) => text),
		...inBrackets.split(', '),
		...message.split(/[\s,"'[\]]+/).map((word) => word.replace(/[.:;]+$/, '')),
	]);
	return batch.filter((entry) => words.has(entry));
}

function push(list: string[], entries: readonly string[]): void {
	for (const entry of entries) list.push(entry);
}
