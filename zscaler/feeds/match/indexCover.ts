import { indexSuffixes } from './indexSuffixes';
import { levelsAbove, wildcardLevels } from './levels';
import { isFolder, splitEntry } from './splitEntry';

/** One list of URLs and domains, asked which of its entries matches all that another matches. */
export interface CoverIndex {
	/** Such an entry, other than itself; undefined if there is none. */
	readonly findCover: (entry: string) => string | undefined;
}

/** What entries say of one host: '' for all of it, else a port, a path or both. */
interface HostRests {
	readonly exact: string[];
	/** With a leading dot: of its subdomains as well. */
	readonly wild: string[];
}

/**
 * An entry is covered by its host (every path and port), by its port, by a folder above its path,
 * and by the same with a leading dot `levels` or fewer labels above. A leading dot is not covered
 * by another one above it: it reaches further down (`levels` of Infinity says that it does not).
 */
export function indexCover(entries: Iterable<string>, levels = wildcardLevels): CoverIndex {
	const hosts = new Map<string, HostRests>();
	for (const entry of entries) addBroad(hosts, entry);
	const index = indexSuffixes(hosts);

	const findCover = (entry: string): string | undefined => {
		const { wild, hostStart, hostEnd } = splitEntry(entry);
		let cover: string | undefined;
		let rest: string | undefined;
		index.find(entry, hostStart, hostEnd, (rests, start) => {
			rest ??= entry.slice(hostEnd);
			const own = start === hostStart;
			const exact = own && !wild ? findBroader(rests.exact, rest, false) : undefined;
			const reaches = own || levelsAbove(entry, hostStart, start) <= levels;
			const dotted =
				exact === undefined && reaches && (!wild || own || levels === Infinity)
					? findBroader(rests.wild, rest, !(wild && own))
					: undefined;
			if (exact !== undefined) cover = entry.slice(start, hostEnd) + exact;
			else if (dotted !== undefined) cover = `.${entry.slice(start, hostEnd)}${dotted}`;
			return cover !== undefined;
		});
		return cover;
	};
	return { findCover };
}

/** Pages without a leading dot match themselves alone: they cover nothing. */
function addBroad(hosts: Map<string, HostRests>, entry: string): void {
	const { wild, hostStart, hostEnd, pathStart } = splitEntry(entry);
	if (!wild && pathStart < entry.length && !isFolder(entry)) return;
	const host = entry.slice(hostStart, hostEnd);
	let rests = hosts.get(host);
	if (rests === undefined) hosts.set(host, (rests = { exact: [], wild: [] }));
	(wild ? rests.wild : rests.exact).push(entry.slice(hostEnd));
}

/** The first of the rests that matches all that `rest` does; itself only if it may. */
function findBroader(rests: readonly string[], rest: string, itself: boolean): string | undefined {
	return rests.find((broad) => (broad === rest ? itself : isBroader(broad, rest)));
}

const isBroader = (broad: string, rest: string): boolean =>
	broad === '' ||
	(rest.startsWith(broad) &&
		(isFolder(broad) ? !isInQuery(rest, broad.length) : isPortBefore(broad, rest)));

const isInQuery = (rest: string, length: number): boolean => {
	const mark = rest.indexOf('?');
	return mark !== -1 && mark < length;
};

const isPortBefore = (broad: string, rest: string): boolean =>
	broad.charCodeAt(0) === 58 && !broad.includes('/') && rest.charCodeAt(broad.length) === 47;
