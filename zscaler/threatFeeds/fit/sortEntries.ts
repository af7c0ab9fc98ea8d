import type { Entry } from '../../network/entry';

/** By what kind of list holds them. */
export interface SortedEntries<T extends Entry> {
	/** URL categories, deny list, malicious-URL list. */
	readonly urls: readonly T[];
	/** IP destination groups, IP ranges of a URL category. */
	readonly networks: readonly T[];
	/** MD5 block list. */
	readonly hashes: readonly T[];
}

export function sortEntries<T extends Entry>(entries: Iterable<T>): SortedEntries<T> {
	const urls: T[] = [];
	const networks: T[] = [];
	const hashes: T[] = [];
	for (const entry of entries) {
		if (entry.kind === 'md5') hashes.push(entry);
		else if (entry.kind === 'ip' || entry.kind === 'cidr') networks.push(entry);
		else urls.push(entry);
	}
	return { urls, networks, hashes };
}
