import { indexSuffixes, type SuffixIndex } from '../match/indexSuffixes';
import { splitEntry } from '../match/splitEntry';
import { readIpv4 } from '../normalise/readAddress';
import { readNetwork } from '../normalise/readNetwork';
import { indexNetworks, type NetworkIndex } from './indexNetworks';

/** What is protected of one host. */
export interface GuardedHost {
	/** The protected entry that names the host with all its paths. */
	whole?: string;
	/** Protected entries that name paths of it. */
	readonly urls: string[];
}

/** What is protected under one name. */
export interface GuardedName {
	/** The host of that name. */
	host?: GuardedHost;
	/** With a leading dot: the host and all its subdomains, however deep. */
	domain?: GuardedHost;
}

/** A protected host below a domain, the one with the fewest labels before it. */
export interface Below {
	readonly entry: string;
	readonly levels: number;
}

/** Never-block entries, ready to be asked. */
export interface ProtectedIndex {
	readonly hosts: SuffixIndex<GuardedName>;
	readonly below: ReadonlyMap<string, Below>;
	readonly networks: NetworkIndex;
	/** The machines of protected URLs that name them by address. */
	readonly addressesOfUrls: NetworkIndex;
	/** Hashes. */
	readonly others: ReadonlySet<string>;
}

/** Takes normalised entries of every kind. */
export function indexProtected(entries: Iterable<string>): ProtectedIndex {
	const hosts = new Map<string, GuardedName>();
	const below = new Map<string, Below>();
	const networks: string[] = [];
	const addressesOfUrls = new Map<string, string>();
	const others = new Set<string>();
	for (const entry of entries) {
		if (readNetwork(entry) !== undefined) networks.push(entry);
		else if (!entry.includes('.')) others.add(entry);
		else {
			const { wild, hostStart, hostEnd, pathStart } = splitEntry(entry);
			const host = entry.slice(hostStart, hostEnd);
			guard(hosts, host, wild ? 'domain' : 'host', entry, pathStart === entry.length);
			if (readIpv4(host) === -1) placeBelow(below, host, entry);
			else addressesOfUrls.set(host, entry);
		}
	}
	return {
		hosts: indexSuffixes(hosts),
		below,
		networks: indexNetworks(networks.map((entry) => [entry, entry])),
		addressesOfUrls: indexNetworks(addressesOfUrls),
		others,
	};
}

function guard(
	names: Map<string, GuardedName>,
	name: string,
	as: keyof GuardedName,
	entry: string,
	whole: boolean,
): void {
	let guarded = names.get(name);
	if (guarded === undefined) names.set(name, (guarded = {}));
	const host = (guarded[as] ??= { urls: [] });
	if (whole) host.whole ??= entry;
	else host.urls.push(entry);
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
