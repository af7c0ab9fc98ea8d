import { combineFacts } from '../collect/combineFacts';
import { sortEntries } from '../fit/sortEntries';
import type { Indicator } from '../indicator';
import { indexCover } from '../match/indexCover';
import { joinNetworks } from '../../network/joinNetworks';

/** What was left out, with the entry of the same list that matches all of it. */
export interface Covered {
	readonly entry: string;
	readonly cover: string;
}

export interface ReducedIndicators {
	readonly kept: Indicator[];
	readonly covered: Covered[];
}

/**
 * Reduces what goes to one list, each entry in it once. A list holds URLs and domains, or addresses
 * and networks, or hashes; each is reduced in its own way. An entry takes over the facts of those
 * that it covers.
 */
export function reduceIndicators(
	indicators: Iterable<Indicator>,
	levels?: number,
): ReducedIndicators {
	const { urls, networks, hashes } = sortEntries(indicators);
	const kept: Indicator[] = [];
	const covered: Covered[] = [];
	reduceUrls([...urls], levels, kept, covered);
	reduceNetworks(networks, kept, covered);
	for (const hash of hashes) kept.push(hash);
	return { kept, covered };
}

function reduceUrls(
	urls: Indicator[],
	levels: number | undefined,
	kept: Indicator[],
	covered: Covered[],
): void {
	const texts = urls.map(({ entry }) => entry);
	const { findCoverAt } = indexCover(texts, levels);
	const covers = new Int32Array(texts.length);
	for (let place = 0; place < texts.length; place++) covers[place] = findCoverAt(place);
	for (const [place, indicator] of urls.entries()) {
		let cover = covers[place] ?? -1;
		if (cover === -1) continue;
		covered.push({ entry: indicator.entry, cover: texts[cover] ?? '' });
		// A cover may be covered itself: the facts go to the one that stays.
		for (let next = cover; next !== -1; next = covers[next] ?? -1) cover = next;
		const known = urls[cover];
		if (known !== undefined) urls[cover] = combineFacts(known, indicator);
	}
	for (const [place, indicator] of urls.entries()) if (covers[place] === -1) kept.push(indicator);
}

function reduceNetworks(
	networks: readonly Indicator[],
	kept: Indicator[],
	covered: Covered[],
): void {
	const joined = joinNetworks(networks.map(({ entry }) => entry));
	const wholes = new Array<Indicator | undefined>(joined.kept.length).fill(undefined);
	// The first of those that one network holds is that network itself, if a feed gave it.
	for (const place of joined.order) {
		const indicator = networks[place];
		if (indicator === undefined) continue;
		const home = joined.homes[place] ?? 0;
		const cover = joined.kept[home] ?? '';
		const itself = indicator.entry === cover;
		if (!itself) covered.push({ entry: indicator.entry, cover });
		const known = wholes[home];
		if (known !== undefined) wholes[home] = combineFacts(known, indicator);
		else wholes[home] = itself ? indicator : asNetwork(indicator, cover);
	}
	for (const whole of wholes) if (whole !== undefined) kept.push(whole);
}

/** A network that no feed gave as such: neighbours became one. */
const asNetwork = (member: Indicator, entry: string): Indicator => ({
	...member,
	entry,
	kind: 'cidr',
});
