import { openSuffixIndex } from './indexSuffixes';
import { levelsAbove, WILDCARD_LEVELS } from './levels';
import { isFolder, splitEntry, type EntryParts } from './splitEntry';

/** One list of URLs and domains, asked which of its entries matches all that another matches. */
export interface CoverIndex {
	/** The place of such an entry in the list, not of the entry itself; -1 if there is none. */
	readonly findCover: (entry: string) => number;
	/** The same for the entry at a place of the list. */
	readonly findCoverAt: (place: number) => number;
}

/**
 * An entry is covered by its host (every path and port), by its port, by a folder above its path,
 * and by the same with a leading dot `levels` or fewer labels above. A leading dot is not covered
 * by another one above it: it reaches further down (`levels` of Infinity says that it does not).
 */
export function indexCover(entries: readonly string[], levels = WILDCARD_LEVELS): CoverIndex {
	const { places, numbers, hostEnds, wilds } = findBroad(entries);
	const index = openSuffixIndex(wilds, places.length - wilds);
	for (const place of places) {
		const entry = entries[place] ?? '';
		index.add(entry, isWild(entry) ? 1 : 0, hostEnds[place] ?? 0);
	}
	const find = (entry: string, hostEnd: number, except: number): number => {
		const wild = isWild(entry);
		const hostStart = wild ? 1 : 0;
		const asked = { text: entry, hostEnd };
		const accept = (candidate: number, start: number): boolean => {
			const broad = entries[places[candidate] ?? -1] ?? '';
			const own = start === hostStart;
			if (isWild(broad)) {
				if (wild && !own && levels !== Infinity) return false;
				if (!own && levelsAbove(entry, hostStart, start) > levels) return false;
				return coversRest({ text: broad, hostEnd: 1 + hostEnd - start }, asked, !(wild && own));
			}
			return coversRest({ text: broad, hostEnd }, asked, false);
		};
		// A host alone is covered by nothing but leading dots.
		const reachingOnly = wild || hostEnd === entry.length;
		const name = index.find({ text: entry, from: hostStart, to: hostEnd }, accept, {
			except,
			reachingOnly,
		});
		return name === -1 ? -1 : (places[name] ?? -1);
	};
	return {
		findCover: (entry) => find(entry, splitEntry(entry).hostEnd, -1),
		findCoverAt: (place) => find(entries[place] ?? '', hostEnds[place] ?? 0, numbers[place] ?? -1),
	};
}

/** Entries that can cover anything: their places, by place their numbers (-1 for others), how many have a leading dot. */
function findBroad(entries: readonly string[]) {
	const places: number[] = [];
	const numbers = new Int32Array(entries.length).fill(-1);
	const hostEnds = new Int32Array(entries.length);
	let wilds = 0;
	for (let place = 0; place < entries.length; place++) {
		const entry = entries[place] ?? '';
		const parts = splitEntry(entry);
		hostEnds[place] = parts.hostEnd;
		if (!isBroad(entry, parts)) continue;
		numbers[place] = places.push(place) - 1;
		if (parts.wild) wilds++;
	}
	return { places, numbers, hostEnds, wilds };
}

const isWild = (entry: string): boolean => entry.charCodeAt(0) === DOT;

/** A page without a leading dot matches itself alone: it covers nothing. */
const isBroad = (entry: string, { wild, pathStart }: EntryParts): boolean =>
	wild || pathStart === entry.length || isFolder(entry);

interface Hosted {
	readonly text: string;
	/** Where its host ends. */
	readonly hostEnd: number;
}

/** Whether port and path of one entry match all that those of another do; the same if they may. */
function coversRest(
	{ text: broad, hostEnd: broadHostEnd }: Hosted,
	{ text: entry, hostEnd }: Hosted,
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
		broad.charCodeAt(broadHostEnd) === COLON &&
		entry.charCodeAt(end) === SLASH &&
		!broad.includes('/')
	);
}

function isInQuery(entry: string, end: number): boolean {
	const mark = entry.indexOf('?');
	return mark !== -1 && mark < end;
}

const DOT = 46;
const COLON = 58;
const SLASH = 47;
