import { indexSuffixes } from './indexSuffixes';
import { levelsAbove, wildcardLevels } from './levels';
import { isFolder, splitEntry, type EntryParts } from './splitEntry';

/** One list of URLs and domains, asked which of its entries matches all that another matches. */
export interface CoverIndex {
	/** Such an entry, other than itself; undefined if there is none. */
	readonly findCover: (entry: string) => string | undefined;
}

/** What entries with a leading dot say after one host: '' for all of it, ports, paths. */
interface WildHost {
	readonly host: string;
	readonly rests: string[];
}

/**
 * An entry is covered by its host (every path and port), by its port, by a folder above its path,
 * and by the same with a leading dot `levels` or fewer labels above. A leading dot is not covered
 * by another one above it: it reaches further down (`levels` of Infinity says that it does not).
 */
export function indexCover(entries: Iterable<string>, levels = wildcardLevels): CoverIndex {
	const all = new Set<string>();
	const wild = new Map<string, WildHost>();
	let folders = false;
	for (const entry of entries) {
		all.add(entry);
		folders ||= isFolder(entry);
		if (entry.charCodeAt(0) === 46) addWild(wild, entry);
	}
	const wildHosts = indexSuffixes(wild);

	const findCover = (entry: string): string | undefined => {
		const parts = splitEntry(entry);
		const broader = findBroader(all, entry, parts, folders);
		if (broader !== undefined || (parts.wild && levels !== Infinity)) return broader;
		let cover: string | undefined;
		const { hostStart, hostEnd } = parts;
		wildHosts.find(entry, hostStart, hostEnd, ({ host, rests }, start) => {
			if (levelsAbove(entry, hostStart, start) > levels) return false;
			if (parts.wild && start === hostStart) return false;
			const rest = entry.slice(hostEnd);
			const found = rests.find((each) => coversRest(each, rest));
			if (found !== undefined) cover = `.${host}${found}`;
			return found !== undefined;
		});
		return cover;
	};
	return { findCover };
}

function addWild(wild: Map<string, WildHost>, entry: string): void {
	const { hostEnd } = splitEntry(entry);
	const host = entry.slice(1, hostEnd);
	const known = wild.get(host);
	if (known === undefined) wild.set(host, { host, rests: [entry.slice(hostEnd)] });
	else known.rests.push(entry.slice(hostEnd));
}

/** Whether a rest (port, path, query) matches all that another matches on the same host. */
const coversRest = (broad: string, rest: string): boolean =>
	broad === '' ||
	broad === rest ||
	(rest.startsWith(broad) &&
		(isFolder(broad) ? !isInQuery(rest, broad.length) : isPortBefore(broad, rest)));

const isInQuery = (rest: string, length: number): boolean => {
	const mark = rest.indexOf('?');
	return mark !== -1 && mark < length;
};

const isPortBefore = (broad: string, rest: string): boolean =>
	broad.charCodeAt(0) === 58 && !broad.includes('/') && rest.charCodeAt(broad.length) === 47;

/** The beginnings of an entry that match more than it does, on the same host. */
function findBroader(
	all: ReadonlySet<string>,
	entry: string,
	{ hostEnd, pathStart }: EntryParts,
	folders: boolean,
): string | undefined {
	const beginning = (end: number): string | undefined => {
		const text = entry.slice(0, end);
		return all.has(text) ? text : undefined;
	};
	if (hostEnd === entry.length) return undefined;
	const whole = beginning(hostEnd);
	if (whole !== undefined || pathStart === entry.length) return whole;
	const port = hostEnd < pathStart ? beginning(pathStart) : undefined;
	if (port !== undefined || !folders) return port;
	const mark = entry.indexOf('?', pathStart);
	const last = mark === -1 ? entry.length - 1 : mark;
	let slash = entry.indexOf('/', pathStart + 1);
	while (slash !== -1 && slash < last) {
		const folder = beginning(slash + 1);
		if (folder !== undefined) return folder;
		slash = entry.indexOf('/', slash + 1);
	}
	return undefined;
}
