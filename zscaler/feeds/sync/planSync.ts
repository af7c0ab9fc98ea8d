import type { Indicator } from '../indicator';
import type { Ownership, OwnRecord } from '../ownership/ownership';
import { dayMs, hourMs } from '../time';

export interface SyncInput {
	/** What the list shall hold of ours. */
	readonly wanted: Iterable<Indicator>;
	/** What stands in the list, as read. */
	readonly present: Iterable<string>;
	readonly owned: Ownership;
	/** Wanted though no feed gave them today: they were last seen when their record says. */
	readonly retained?: { readonly has: (entry: string) => boolean };
	/** The list is ours alone: what others put there goes. */
	readonly exclusive?: boolean;
	/** Epoch milliseconds. */
	readonly now: number;
}

export interface SyncPlan {
	readonly add: readonly string[];
	/** Ours, or in exclusive mode anybody's. */
	readonly remove: readonly string[];
	/** Wanted and there, ours and others'. */
	readonly kept: number;
	/** Entries of others: never touched, wanted or not. */
	readonly foreign: number;
	/** What is ours once all is done, with its record. */
	readonly holdings: ReadonlyMap<string, OwnRecord>;
	/** The records of what is removed; without one it was not ours. */
	readonly leaving: ReadonlyMap<string, OwnRecord>;
}

/** What to add to a list and what to remove, so that it holds what is wanted, and others' entries. */
export function planSync(input: SyncInput): SyncPlan {
	const { owned, exclusive = false } = input;
	const present = new Set(input.present);
	const wanted = new Set<string>();
	const add: string[] = [];
	const remove: string[] = [];
	const holdings = new Map<string, OwnRecord>();
	const leaving = new Map<string, OwnRecord>();
	let foreign = 0;
	for (const indicator of input.wanted) {
		const { entry } = indicator;
		wanted.add(entry);
		const there = present.has(entry);
		const record = there ? owned.find(entry) : undefined;
		if (!there) add.push(entry);
		// There before us: wanted as well, and still not ours to take away one day.
		if (there && record === undefined && !exclusive) foreign++;
		else holdings.set(entry, renewRecord(indicator, record, input));
	}
	for (const entry of present) {
		if (wanted.has(entry)) continue;
		const record = owned.find(entry);
		if (record !== undefined) leaving.set(entry, record);
		if (record !== undefined || exclusive) remove.push(entry);
		else foreign++;
	}
	return { add, remove, kept: wanted.size - add.length, foreign, holdings, leaving };
}

function renewRecord(
	{ entry, sources, validUntil }: Indicator,
	record: OwnRecord | undefined,
	{ retained, now }: SyncInput,
): OwnRecord {
	const today = Math.floor(now / dayMs);
	return {
		firstSeen: record?.firstSeen ?? today,
		lastSeen: retained?.has(entry) === true ? (record?.lastSeen ?? today) : today,
		validUntil: validUntil === undefined ? undefined : Math.ceil(validUntil / hourMs),
		sources,
	};
}
