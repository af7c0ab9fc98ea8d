import type { Indicator } from '../indicator';
import { openTexts } from '../match/openTexts';
import type { Ownership, OwnRecord } from '../ownership/ownership';
import { DAY_MS, HOUR_MS } from '../../contract/durations';

export interface SyncInput {
	/** What the list shall hold of ours, each entry once. */
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
	/** What is ours once all is done. */
	readonly holdings: Holdings;
	/** The records of what is removed; without one it was not ours. */
	readonly leaving: ReadonlyMap<string, OwnRecord>;
}

/** Entries, and their records in the same order: there may be hundreds of thousands. */
interface Holdings {
	readonly entries: readonly string[];
	readonly records: readonly OwnRecord[];
}

/** What to add to a list and what to remove, so that it holds what is wanted, and others' entries. */
export function planSync(input: SyncInput): SyncPlan {
	const { owned, exclusive = false } = input;
	const present = openTexts((entry: string) => entry);
	for (const entry of input.present) present.add(entry);
	const wanted = new Uint8Array(present.all.length);
	const add: string[] = [];
	const remove: string[] = [];
	const entries: string[] = [];
	const records: OwnRecord[] = [];
	const leaving = new Map<string, OwnRecord>();
	const renew = openRecords(input);
	let kept = 0;
	let foreign = 0;
	for (const indicator of input.wanted) {
		const { entry } = indicator;
		const place = present.find(entry);
		const there = place !== -1;
		if (there) wanted[place] = 1;
		const record = there ? owned.find(entry) : undefined;
		if (there) kept++;
		else add.push(entry);
		if (there && record === undefined && !exclusive) {
			// There before us: wanted as well, and still not ours to take away one day.
			foreign++;
			continue;
		}
		entries.push(entry);
		records.push(renew(indicator, record));
	}
	for (const [place, entry] of present.all.entries()) {
		if (wanted[place] === 1) continue;
		const record = owned.find(entry);
		if (record !== undefined) leaving.set(entry, record);
		if (record !== undefined || exclusive) remove.push(entry);
		else foreign++;
	}
	return { add, remove, kept, foreign, holdings: { entries, records }, leaving };
}

/** Records of today; the same object for the same facts, since most entries share theirs. */
function openRecords({ retained, now }: SyncInput) {
	const today = Math.floor(now / DAY_MS);
	let last: OwnRecord | undefined;
	return ({ entry, sources, validUntil }: Indicator, known: OwnRecord | undefined): OwnRecord => {
		const firstSeen = known?.firstSeen ?? today;
		const lastSeen = retained?.has(entry) === true ? (known?.lastSeen ?? today) : today;
		const until = validUntil === undefined ? undefined : Math.ceil(validUntil / HOUR_MS);
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
