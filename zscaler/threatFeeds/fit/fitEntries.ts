import type { Entry } from '../../network/entry';

/** A list and how many of our entries it may hold; those of others are not counted. */
export interface ListRoom {
	readonly id: string;
	readonly room: number;
	/** What stands there now. */
	readonly present: { readonly has: (entry: string) => boolean };
}

export interface Fitted<T extends Entry> {
	/** By list, in order of rank. */
	readonly placed: ReadonlyMap<string, readonly T[]>;
	/** What found no room: the lowest in rank. */
	readonly dropped: readonly T[];
}

/**
 * Places entries, best first, in the lists that have room; `max` is what all together may hold. An
 * entry stays where it stands, so that a sync moves nothing; others go to the first list with room.
 */
export function fitEntries<T extends Entry>(
	ranked: readonly T[],
	lists: readonly ListRoom[],
	max = Infinity,
): Fitted<T> {
	const room = lists.reduce((sum, list) => sum + Math.max(0, list.room), 0);
	const count = Math.min(room, Math.max(0, max));
	const fitting = ranked.slice(0, count);
	const left = lists.map((list) => Math.max(0, list.room));
	const places = new Array<number>(fitting.length).fill(-1);
	for (const [index, { entry }] of fitting.entries()) {
		const home = lists.findIndex(
			({ present }, list) => (left[list] ?? 0) > 0 && present.has(entry),
		);
		if (home !== -1) occupy(index, home);
	}
	let open = 0;
	for (const [index, place] of places.entries()) {
		if (place !== -1) continue;
		while (left[open] === 0) open++;
		occupy(index, open);
	}
	const placed = new Map<string, T[]>(lists.map(({ id }) => [id, []]));
	for (const [index, entry] of fitting.entries()) {
		placed.get(lists[places[index] ?? -1]?.id ?? '')?.push(entry);
	}
	return { placed, dropped: ranked.slice(count) };

	function occupy(index: number, list: number): void {
		places[index] = list;
		left[list] = (left[list] ?? 0) - 1;
	}
}
