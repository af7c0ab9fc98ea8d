import { sortedIndex, sortedLastIndex } from 'lodash';

/** Where an object stood and stands, in a list that has an order. */
export interface Placed {
	readonly id: string;
	readonly before: number;
	readonly after: number;
	/** Whether there is something to be told of it anyway. */
	readonly isChanged: boolean;
}

/**
 * The objects that were moved. All others keep their order among themselves, wherever insertions,
 * deletions and moves have shifted them to; they are as many as can be, so that one move is told once.
 */
export function findMoved(placed: readonly Placed[]): ReadonlySet<string> {
	const run = longestRun(placed.filter(({ isChanged }) => !isChanged));
	const kept = new Set(run.map(({ id }) => id));
	const before = run.map((each) => each.before);
	const after = run.map((each) => each.after);
	const keepsItsOrder = (each: Placed): boolean =>
		meet(rangeIn(before, each.before), rangeIn(after, each.after));
	return new Set(
		placed
			.filter((each) => !kept.has(each.id) && !(each.isChanged && keepsItsOrder(each)))
			.map(({ id }) => id),
	);
}

/** The most objects whose places grow, or stay, together before and after; by patience sorting. */
function longestRun(placed: readonly Placed[]): Placed[] {
	const sorted = [...placed].sort(
		(one, other) => one.before - other.before || one.after - other.after,
	);
	/** By length of a run: the object with the least place that ends one. */
	const ends: number[] = [];
	/** That place. */
	const least: number[] = [];
	const previous: number[] = [];
	for (const [at, { after }] of sorted.entries()) {
		const length = sortedLastIndex(least, after);
		previous[at] = ends[length - 1] ?? -1;
		ends[length] = at;
		least[length] = after;
	}
	const run: Placed[] = [];
	for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
		const each = sorted[at];
		if (each !== undefined) run.push(each);
	}
	return run.reverse();
}

type Range = readonly [from: number, to: number];

/** How many of the run may stand in front of a place: one that stands at the same may or may not. */
const rangeIn = (places: readonly number[], place: number): Range => [
	sortedIndex(places, place),
	sortedLastIndex(places, place),
];

const meet = ([from, to]: Range, [start, end]: Range): boolean => from <= end && start <= to;
