import { wildcardLevels } from '../match/levels';
import { isFolder, splitEntry, type EntryParts } from '../match/splitEntry';
import { readIpv4 } from '../normalise/readAddress';
import { ipv4Network, readNetwork } from '../normalise/readNetwork';
import type { EntryKind } from '../entry';
import type { GuardedHost, ProtectedIndex } from './indexProtected';

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

/** The host itself, and the protected domains that it lies in. */
function findByName(
	index: ProtectedIndex,
	entry: string,
	{ hostStart, hostEnd, pathStart }: EntryParts,
	options: ProtectOptions,
): string | undefined {
	let hit: string | undefined;
	index.hosts.find(entry, hostStart, hostEnd, ({ host, domain }, start) => {
		if (host !== undefined && start === hostStart) hit = findHit(host, entry, pathStart, options);
		if (domain !== undefined) hit ??= findHit(domain, entry, pathStart, options);
		return hit !== undefined;
	});
	return hit;
}

/** Below a leading dot, or the machine that a URL names by its address. */
function findElsewhere(
	index: ProtectedIndex,
	entry: string,
	parts: EntryParts,
): string | undefined {
	if (parts.wild) {
		const below = index.below.get(entry.slice(parts.hostStart, parts.hostEnd));
		return below !== undefined && below.levels <= wildcardLevels ? below.entry : undefined;
	}
	const address = readIpv4(entry, parts.hostStart, parts.hostEnd);
	return address === -1 ? undefined : index.networks.findOverlap(ipv4Network(address, 32));
}

function findHit(
	guarded: GuardedHost,
	entry: string,
	pathStart: number,
	options: ProtectOptions,
): string | undefined {
	const path = entry.slice(pathStart);
	if (guarded.whole !== undefined && (path === '' || options.urls !== 'block')) {
		return guarded.whole;
	}
	return guarded.urls.find((url) => overlaps(path, url.slice(splitEntry(url).pathStart)));
}

/** Whether two paths share a request; a protected page is meant with any query. */
const overlaps = (path: string, guarded: string): boolean =>
	path === '' ||
	path === guarded ||
	(isFolder(path) && guarded.startsWith(path)) ||
	(isFolder(guarded) ? path.startsWith(guarded) : path.startsWith(`${guarded}?`));
