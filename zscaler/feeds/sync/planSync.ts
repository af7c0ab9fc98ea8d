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
	/** Wanted, and there before us: not ours to take away one day. */
	const shared = new Set<string>();
	const add: string[] = [];
	const remove: string[] = [];
	const holdings = new Map<string, OwnRecord>();
	const leaving = new Map<string, OwnRecord>();
	const renew = openRecords(input);
	let foreign = 0;
	for (const indicator of input.wanted) {
		const { entry } = indicator;
		const there = present.has(entry);
		const record = there ? owned.find(entry) : undefined;
		if (!there) add.push(entry);
		if (there && record === undefined && !exclusive) shared.add(entry);
		else holdings.set(entry, renew(indicator, record));
	}
	for (const entry of present) {
		if (holdings.has(entry) || shared.has(entry)) continue;
		const record = owned.find(entry);
		if (record !== undefined) leaving.set(entry, record);
		if (record !== undefined || exclusive) remove.push(entry);
		else foreign++;
	}
	const kept = holdings.size + shared.size - add.length;
	return { add, remove, kept, foreign: foreign + shared.size, holdings, leaving };
}

/** Records of today; the same object for the same facts, since most entries share theirs. */
function openRecords({ retained, now }: SyncInput) {
	const today = Math.floor(now / dayMs);
	let last: OwnRecord | undefined;
	return ({ entry, sources, validUntil }: Indicator, known: OwnRecord | undefined): OwnRecord => {
		const firstSeen = known?.firstSeen ?? today;
		const lastSeen = retained?.has(entry) === true ? (known?.lastSeen ?? today) : today;
		const until = validUntil === undefined ? undefined : Math.ceil(validUntil / hourMs);
		if (
			last?.firstSeen === firstSeen &&
			last.lastSeen === lastSeen &&
			last.validUntil === until &&
			last.sources === sources
		) {
			return last;
		}
		last = { firstSeen, lastSeen, validUntil: until, sources };
		return last;
	};
}
