import type { Entry } from '../entry';
import { readNetwork } from '../normalise/readNetwork';
import { indexNetworks } from '../protect/indexNetworks';
import { indexCover } from './indexCover';

/** A list as it stands, asked whether and by what it matches something. */
export interface ListIndex {
	/** The entry that matches all that this one stands for; undefined if the list does not. */
	readonly findMatch: (entry: Entry) => string | undefined;
}

/** Takes the entries of one list of any kind, in Zscaler's own form. */
export function indexList(entries: Iterable<string>): ListIndex {
	const all = new Set(entries);
	const texts = [...all];
	const networks = texts.filter((text) => readNetwork(text) !== undefined);
	const cover = indexCover(texts);
	const spans = indexNetworks(networks.map((text) => [text, text]));
	return {
		findMatch: ({ entry, kind }) => {
			if (all.has(entry)) return entry;
			if (kind === 'md5') return undefined;
			if (kind !== 'ip' && kind !== 'cidr') return texts[cover.findCover(entry)];
			const network = readNetwork(entry);
			const found = network === undefined ? undefined : spans.findOverlap(network);
			const span = found === undefined ? undefined : readNetwork(found);
			// One that only overlaps does not match all of it.
			return network !== undefined && span !== undefined && span.prefix <= network.prefix
				? found
				: undefined;
		},
	};
}
