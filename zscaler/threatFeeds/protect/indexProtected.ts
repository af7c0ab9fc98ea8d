import { openSuffixIndex, type SuffixIndex } from '../match/indexSuffixes';
import { splitEntry } from '../match/splitEntry';
import { readIpv4 } from '../../network/readAddress';
import { readNetwork } from '../../network/readNetwork';
import { indexNetworks, type NetworkIndex } from '../../network/indexNetworks';

/** A protected host below a domain, the one with the fewest labels before it. */
interface Below {
	readonly entry: string;
	readonly levels: number;
}

/** Never-block entries, ready to be asked. */
export interface ProtectedIndex {
	/** Protected URLs and domains, by their hosts. */
	readonly hosts: SuffixIndex;
	/** Them, by their number in `hosts`. */
	readonly entries: readonly string[];
	readonly below: ReadonlyMap<string, Below>;
	readonly networks: NetworkIndex;
	/** The machines of protected URLs that name them by address. */
	readonly addressesOfUrls: NetworkIndex;
	/** Hashes. */
	readonly others: ReadonlySet<string>;
}

/** Takes normalised entries of every kind. */
export function indexProtected(all: Iterable<string>): ProtectedIndex {
	const entries: string[] = [];
	const below = new Map<string, Below>();
	const networks: string[] = [];
	const addressesOfUrls = new Map<string, string>();
	const others = new Set<string>();
	for (const entry of all) {
		if (readNetwork(entry) !== undefined) networks.push(entry);
		else if (entry.includes('.')) entries.push(entry);
		else others.add(entry);
	}
	const wilds = entries.filter((entry) => entry.startsWith('.')).length;
	const hosts = openSuffixIndex(wilds, entries.length - wilds);
	for (const entry of entries) {
		const { hostStart, hostEnd } = splitEntry(entry);
		hosts.add(entry, hostStart, hostEnd);
		const host = entry.slice(hostStart, hostEnd);
		if (readIpv4(host) === -1) placeBelow(below, host, entry);
		else addressesOfUrls.set(host, entry);
	}
	return {
		hosts,
		entries,
		below,
		networks: indexNetworks(networks.map((entry) => [entry, entry])),
		addressesOfUrls: indexNetworks(addressesOfUrls),
		others,
	};
}

/** Under each domain above the host, but for the top-level one, which no entry can be. */
function placeBelow(below: Map<string, Below>, host: string, entry: string): void {
	let levels = 1;
	let dot = host.indexOf('.');
	const last = host.lastIndexOf('.');
	for (; dot !== -1 && dot < last; dot = host.indexOf('.', dot + 1), levels++) {
		const domain = host.slice(dot + 1);
		const known = below.get(domain);
		if (known === undefined || known.levels > levels) below.set(domain, { entry, levels });
	}
}
