import { indexCover } from '../match/indexCover';

export interface Reduced {
	readonly kept: string[];
	/** What was left out, with the entry of the same list that matches all of it. */
	readonly covered: ReadonlyMap<string, string>;
}

/**
 * The entries of one list of URLs and domains without duplicates and without those that another
 * covers: the list matches what it matched before. Lists are reduced one by one, since across
 * categories the most specific entry wins.
 */
export function reduceEntries(entries: Iterable<string>, levels?: number): Reduced {
	const all = [...new Set(entries)];
	const { findCoverAt } = indexCover(all, levels);
	const kept: string[] = [];
	const covered = new Map<string, string>();
	for (const [place, entry] of all.entries()) {
		const cover = all[findCoverAt(place)];
		if (cover === undefined) kept.push(entry);
		else covered.set(entry, cover);
	}
	return { kept, covered };
}
