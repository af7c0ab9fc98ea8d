import { readNetwork, type Network } from './readNetwork';

export interface NetworkIndex {
	/** One of the networks that shares an address with this one. */
	readonly findOverlap: (network: Network) => string | undefined;
}

interface AddressRange<T> {
	readonly start: T;
	end: T;
	readonly entry: string;
}

/** Takes addresses and networks, each with the entry that stands for it. */
export function indexNetworks(entries: Iterable<readonly [string, string]>): NetworkIndex {
	const ipv4: AddressRange<number>[] = [];
	const ipv6: AddressRange<bigint>[] = [];
	for (const [text, entry] of entries) {
		const network = readNetwork(text);
		if (network?.family === 4) ipv4.push({ start: network.start, end: network.end, entry });
		else if (network?.family === 6) ipv6.push({ start: network.start, end: network.end, entry });
	}
	const spans4 = joinRanges(ipv4);
	const spans6 = joinRanges(ipv6);
	return {
		findOverlap: (network) =>
			network.family === 4
				? findLast(spans4, network.start, network.end)
				: findLast(spans6, network.start, network.end),
	};
}

/** In order and apart: networks lie in each other or beside each other, so the outer ones stay. */
function joinRanges<T extends number | bigint>(
	ranges: AddressRange<T>[],
): readonly AddressRange<T>[] {
	ranges.sort((a, b) => compare(a.start, b.start) || compare(b.end, a.end));
	const joined: AddressRange<T>[] = [];
	for (const range of ranges) {
		const last = joined.at(-1);
		if (last === undefined || range.start > last.end) joined.push(range);
	}
	return joined;
}

/** The last that begins no later than `end`, if it reaches `start`. */
function findLast<T extends number | bigint>(
	ranges: readonly AddressRange<T>[],
	start: T,
	end: T,
): string | undefined {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const range = ranges[middle];
		if (range !== undefined && range.start <= end) low = middle + 1;
		else high = middle;
	}
	const range = ranges[low - 1];
	return range !== undefined && range.end >= start ? range.entry : undefined;
}

const compare = <T extends number | bigint>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
