import type { Entry } from '../../network/entry';
import { indexCover } from '../match/indexCover';
import { readNetwork } from '../../network/readNetwork';
import { indexNetworks } from '../../network/indexNetworks';

/** The same entry, or one of the list that matches all of it. */
export function searchIn(entries: readonly string[]): (entry: Entry) => string | undefined {
	const all = new Set(entries);
	let cover: ReturnType<typeof indexCover> | undefined;
	let networks: ReturnType<typeof indexNetworks> | undefined;
	return ({ entry }) => {
		if (all.has(entry)) return entry;
		const network = readNetwork(entry);
		if (network === undefined) {
			return entries[(cover ??= indexCover(entries)).findCover(entry)];
		}
		networks ??= indexNetworks(entries.map((each) => [each, each]));
		return networks.findOverlap(network);
	};
}
