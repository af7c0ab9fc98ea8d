import type { Entry } from '../../network/entry';
import { splitEntry } from '../match/splitEntry';
import { type Network, readNetwork } from '../../network/readNetwork';
import { indexNetworks } from '../../network/indexNetworks';

/**
 * Which of a firewall's destinations an entry falls under: an address, network or range that shares
 * an address with it, its host by name, or a domain above that host. A firewall sees no path.
 */
export function searchDestinations(
	addresses: readonly string[],
): (entry: Entry) => string | undefined {
	const ranges = addresses.flatMap(readRange);
	const networks = indexNetworks(addresses.map((each) => [each, each]));
	const hosts = new Map<string, string>();
	const domains = new Map<string, string>();
	for (const address of addresses) {
		const domain = /^\*?\.(.+)$/.exec(address.toLowerCase())?.[1];
		if (domain === undefined) hosts.set(address.toLowerCase(), address);
		else domains.set(domain, address);
	}
	return ({ entry }) => {
		const { wild, hostEnd } = splitEntry(entry);
		const host = entry.slice(wild ? 1 : 0, hostEnd);
		const network = readNetwork(entry) ?? readNetwork(host);
		if (network !== undefined) {
			return networks.findOverlap(network) ?? ranges.find(({ holds }) => holds(network))?.text;
		}
		return (wild ? undefined : hosts.get(host)) ?? findAbove(domains, host);
	};
}

function findAbove(domains: ReadonlyMap<string, string>, host: string): string | undefined {
	for (let rest = host; rest !== ''; rest = rest.slice(rest.indexOf('.') + 1)) {
		const found = domains.get(rest);
		if (found !== undefined || !rest.includes('.')) return found;
	}
	return undefined;
}

/** '3.217.228.0-3.217.231.255', as a recorded group has it (2026-03). */
function readRange(text: string) {
	const [first, last] = text.split('-').map((part) => readNetwork(part.trim()));
	if (first === undefined || first.family !== last?.family) return [];
	const holds = ({ family, start, end }: Network): boolean =>
		family === first.family && start <= last.end && end >= first.start;
	return [{ text, holds }];
}
