import { combineFacts } from '../collect/combineFacts';
import type { Indicator } from '../indicator';
import { indexCover } from '../match/indexCover';
import { mergeNetworks } from './mergeNetworks';

export interface ReducedIndicators {
	readonly kept: Indicator[];
	/** What was left out, with the entry of the same list that matches all of it. */
	readonly covered: ReadonlyMap<string, string>;
}

/**
 * Reduces what goes to one list. A list holds URLs and domains, or addresses and networks, or
 * hashes; each is reduced in its own way. An entry takes over the facts of those that it covers.
 */
export function reduceIndicators(
	indicators: Iterable<Indicator>,
	levels?: number,
): ReducedIndicators {
	const hashes: Indicator[] = [];
	const urls: Indicator[] = [];
	const networks: Indicator[] = [];
	for (const indicator of indicators) {
		if (indicator.kind === 'md5') hashes.push(indicator);
		else if (indicator.kind === 'ip' || indicator.kind === 'cidr') networks.push(indicator);
		else urls.push(indicator);
	}
	const covered = new Map<string, string>();
	const { findCover } = indexCover(textsOf(urls), levels);
	for (const { entry } of urls) {
		const cover = findCover(entry);
		if (cover !== undefined) covered.set(entry, cover);
	}
	const merged = mergeNetworks(textsOf(networks));
	for (const [entry, cover] of merged.covered) covered.set(entry, cover);
	const facts = gatherFacts([urls, networks], covered);
	const kept = [urls, networks, hashes].flatMap((list) =>
		list.filter(({ entry }) => !covered.has(entry)).map((each) => withFacts(each, facts)),
	);
	const known = new Set(textsOf(networks));
	for (const entry of merged.kept) {
		const fact = known.has(entry) ? undefined : facts.get(entry);
		if (fact !== undefined) kept.push({ ...fact, entry, kind: 'cidr' });
	}
	return { kept, covered };
}

function* textsOf(indicators: readonly Indicator[]): Generator<string> {
	for (const { entry } of indicators) yield entry;
}

/** What is known of the covered entries, by the entry that covers them and is covered by none. */
function gatherFacts(
	lists: readonly (readonly Indicator[])[],
	covered: ReadonlyMap<string, string>,
): Map<string, Indicator> {
	const facts = new Map<string, Indicator>();
	for (const indicator of lists.flat()) {
		let cover = covered.get(indicator.entry);
		if (cover === undefined) continue;
		for (let next = covered.get(cover); next !== undefined; next = covered.get(next)) cover = next;
		const known = facts.get(cover);
		facts.set(cover, known === undefined ? indicator : combineFacts(known, indicator));
	}
	return facts;
}

const withFacts = (indicator: Indicator, facts: ReadonlyMap<string, Indicator>): Indicator => {
	const more = facts.get(indicator.entry);
	return more === undefined ? indicator : combineFacts(indicator, more);
};
