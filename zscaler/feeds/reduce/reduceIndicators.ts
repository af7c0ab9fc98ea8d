import { combineFacts } from '../collect/combineFacts';
import type { Indicator } from '../indicator';
import { mergeNetworks } from './mergeNetworks';
import { reduceEntries, type Reduced } from './reduceEntries';

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
	const all = new Map<string, Indicator>();
	const urls: string[] = [];
	const networks: string[] = [];
	const kept: Indicator[] = [];
	for (const indicator of indicators) {
		all.set(indicator.entry, indicator);
		if (indicator.kind === 'md5') kept.push(indicator);
		else if (indicator.kind === 'ip' || indicator.kind === 'cidr') networks.push(indicator.entry);
		else urls.push(indicator.entry);
	}
	const parts = [reduceEntries(urls, levels), mergeNetworks(networks)];
	for (const part of parts) kept.push(...withFacts(part, all));
	return { kept, covered: new Map(parts.flatMap(({ covered }) => [...covered])) };
}

function* withFacts(
	{ kept, covered }: Reduced,
	all: ReadonlyMap<string, Indicator>,
): Generator<Indicator> {
	const facts = new Map<string, Indicator>();
	for (const [entry, cover] of covered) {
		const indicator = all.get(entry);
		if (indicator === undefined) continue;
		const known = facts.get(cover) ?? all.get(cover) ?? asNetwork(indicator, cover);
		facts.set(cover, combineFacts(known, indicator));
	}
	for (const entry of kept) {
		const indicator = facts.get(entry) ?? all.get(entry);
		if (indicator !== undefined) yield indicator;
	}
}

/** A network that no feed gave as such: neighbours became one. */
const asNetwork = (member: Indicator, entry: string): Indicator => ({
	...member,
	entry,
	kind: entry.includes('/') ? 'cidr' : 'ip',
});
