import { openSuffixIndex } from './indexSuffixes';
import { levelsAbove, wildcardLevels } from './levels';
import { isFolder, splitEntry, type EntryParts } from './splitEntry';

/** One list of URLs and domains, asked which of its entries matches all that another matches. */
export interface CoverIndex {
	/** The place of such an entry in the list, not of the entry itself; -1 if there is none. */
	readonly findCover: (entry: string) => number;
}

/**
 * An entry is covered by its host (every path and port), by its port, by a folder above its path,
 * and by the same with a leading dot `levels` or fewer labels above. A leading dot is not covered
 * by another one above it: it reaches further down (`levels` of Infinity says that it does not).
 */
export function indexCover(entries: readonly string[], levels = wildcardLevels): CoverIndex {
	/** Places of those that can cover anything, by their number in the index. */
	const places: number[] = [];
	for (const [place, entry] of entries.entries()) {
		if (isBroad(entry, splitEntry(entry))) places.push(place);
	}
	const index = openSuffixIndex(places.length);
	for (const place of places) {
		const entry = entries[place] ?? '';
		const { hostStart, hostEnd } = splitEntry(entry);
		index.add(entry, hostStart, hostEnd);
	}
	const findCover = (entry: string): number => {
		const { wild, hostStart, hostEnd } = splitEntry(entry);
		const name = index.find(entry, hostStart, hostEnd, (candidate, start) => {
			const broad = entries[places[candidate] ?? -1] ?? '';
			const own = start === hostStart;
			if (broad.charCodeAt(0) === dot) {
				if (wild && !own && levels !== Infinity) return false;
				if (!own && levelsAbove(entry, hostStart, start) > levels) return false;
				return coversRest(broad, 1 + hostEnd - start, entry, hostEnd, !(wild && own));
			}
			return own && !wild && coversRest(broad, hostEnd, entry, hostEnd, false);
		});
		return name === -1 ? -1 : (places[name] ?? -1);
	};
	return { findCover };
}

/** A page without a leading dot matches itself alone: it covers nothing. */
const isBroad = (entry: string, { wild, pathStart }: EntryParts): boolean =>
	wild || pathStart === entry.length || isFolder(entry);

/** Whether port and path of one entry match all that those of another do; the same if they may. */
function coversRest(
	broad: string,
	broadHostEnd: number,
	entry: string,
	hostEnd: number,
	theSame: boolean,
): boolean {
	const length = broad.length - broadHostEnd;
	if (length === 0) return theSame || hostEnd < entry.length;
	const end = hostEnd + length;
	if (end > entry.length || !entry.startsWith(broad.slice(broadHostEnd), hostEnd)) return false;
	if (end === entry.length) return theSame;
	if (isFolder(broad)) return !isInQuery(entry, end);
	// A port before a path.
	return (
		broad.charCodeAt(broadHostEnd) === colon &&
		entry.charCodeAt(end) === slash &&
		!broad.includes('/')
	);
}

const isInQuery = (entry: string, end: number): boolean => {
	const mark = entry.indexOf('?');
	return mark !== -1 && mark < end;
};

const dot = 46;
const colon = 58;
const slash = 47;
