import { WILDCARD_LEVELS } from '../match/levels';
import { isFolder, splitEntry, type EntryParts } from '../match/splitEntry';
import { readIpv4 } from '../../network/readAddress';
import { ipv4Network, readNetwork } from '../../network/readNetwork';
import type { EntryKind } from '../../network/entry';
import type { ProtectedIndex } from './indexProtected';

export interface ProtectOptions {
	/**
	 * `block`: entries with a path stay although their host is protected, as a file on a sharing
	 * site does; only an entry that takes the whole host is left out.
	 */
	readonly urls?: 'spare' | 'block';
}

/**
 * The protected entry that this one would block, in part or whole; undefined if there is none. Ports
 * make no difference, and a protected domain spans all its subdomains, however deep.
 */
export function findProtected(
	index: ProtectedIndex,
	entry: string,
	kind: EntryKind,
	options: ProtectOptions = {},
): string | undefined {
	if (kind === 'md5') return index.others.has(entry) ? entry : undefined;
	if (kind === 'ip' || kind === 'cidr') return findNetwork(index, entry);
	const parts = splitEntry(entry);
	const found = findByName(index, entry, parts, options);
	if (found !== undefined || (options.urls === 'block' && parts.pathStart < entry.length)) {
		return found;
	}
	return findElsewhere(index, entry, parts);
}

function findNetwork(index: ProtectedIndex, entry: string): string | undefined {
	const network = readNetwork(entry);
	if (network === undefined) return undefined;
	return index.networks.findOverlap(network) ?? index.addressesOfUrls.findOverlap(network);
}

/** By its own host, or by a protected domain that it lies in. */
function findByName(
	{ hosts, entries }: ProtectedIndex,
	entry: string,
	{ hostStart, hostEnd, pathStart }: EntryParts,
	options: ProtectOptions,
): string | undefined {
	const name = hosts.find({ text: entry, from: hostStart, to: hostEnd }, (candidate) =>
		isHit(entries[candidate] ?? '', entry, pathStart, options),
	);
	return name === -1 ? undefined : entries[name];
}

/** Below a leading dot, or the machine that a URL names by its address. */
function findElsewhere(
	index: ProtectedIndex,
	entry: string,
	parts: EntryParts,
): string | undefined {
	if (parts.wild) {
		const below = index.below.get(entry.slice(parts.hostStart, parts.hostEnd));
		return below !== undefined && below.levels <= WILDCARD_LEVELS ? below.entry : undefined;
	}
	const address = readIpv4(entry, parts.hostStart, parts.hostEnd);
	return address === -1 ? undefined : index.networks.findOverlap(ipv4Network(address, 32));
}

/** On the same host: whether what the entry takes of it and what is protected of it meet. */
function isHit(
	guarded: string,
	entry: string,
	pathStart: number,
	options: ProtectOptions,
): boolean {
	const guardedPath = splitEntry(guarded).pathStart;
	if (guardedPath === guarded.length) return pathStart === entry.length || options.urls !== 'block';
	return overlaps(entry.slice(pathStart), guarded.slice(guardedPath));
}

/** Whether two paths share a request; a protected page is meant with any query. */
const overlaps = (path: string, guarded: string): boolean =>
	path === '' ||
	path === guarded ||
	(isFolder(path) && guarded.startsWith(path)) ||
	(isFolder(guarded) ? path.startsWith(guarded) : path.startsWith(`${guarded}?`));
