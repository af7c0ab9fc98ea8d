/** How freely an entry may differ from what the feed wrote. */
export interface EntryPolicy {
	/** `host`: block the whole host of each URL. Where TLS is not inspected, paths match nothing. */
	readonly urls: 'keep' | 'host';
	/** `drop`: an entry without its query, which then matches only requests that have none. */
	readonly query: 'keep' | 'drop';
	readonly fragment: 'drop' | 'reject';
	/** `drop`: the entry matches every port. */
	readonly ports: 'keep' | 'drop';
	/** `add`: a host name matches its subdomains too, as if it began with a dot. */
	readonly subdomains: 'asWritten' | 'add';
	/** Private and reserved addresses, and names of inside networks. */
	readonly inside: 'reject' | 'keep';
}

export const defaultPolicy: EntryPolicy = {
	urls: 'keep',
	query: 'keep',
	fragment: 'drop',
	ports: 'keep',
	subdomains: 'asWritten',
	inside: 'reject',
};
