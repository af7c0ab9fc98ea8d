import { readNetwork, type Network } from './readNetwork';

export interface NetworkIndex {
	/** One of the networks that shares an address with this one. */
	readonly findOverlap: (network: Network) => string | undefined;
}

interface Span<T> {
	readonly start: T;
	end: T;
	readonly entry: string;
}

/** Takes addresses and networks, each with the entry that stands for it. */
export function indexNetworks(entries: Iterable<readonly [string, string]>): NetworkIndex {
	const ipv4: Span<number>[] = [];
	const ipv6: Span<bigint>[] = [];
	for (const [text, entry] of entries) {
		const network = readNetwork(text);
		if (network?.family === 4) ipv4.push({ start: network.start, end: network.end, entry });
		else if (network?.family === 6) ipv6.push({ start: network.start, end: network.end, entry });
	}
	const spans4 = joinSpans(ipv4);
	const spans6 = joinSpans(ipv6);
	return {
		findOverlap: (network) =>
			network.family === 4
				? findLast(spans4, network.start, network.end)
				: findLast(spans6, network.start, network.end),
	};
}

/** In order and apart: networks lie in each other or beside each other, so the outer ones stay. */
function joinSpans<T extends number | bigint>(spans: Span<T>[]): readonly Span<T>[] {
	spans.sort((a, b) => compare(a.start, b.start) || compare(b.end, a.end));
	const joined: Span<T>[] = [];
	for (const span of spans) {
		const last = joined.at(-1);
		if (last === undefined || span.start > last.end) joined.push(span);
	}
	return joined;
}

/** The last that begins no later than `end`, if it reaches `start`. */
function findLast<T extends number | bigint>(
	spans: readonly Span<T>[],
	start: T,
	end: T,
): string | undefined {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const span = spans[middle];
		if (span !== undefined && span.start <= end) low = middle + 1;
		else high = middle;
	}
	const span = spans[low - 1];
	return span !== undefined && span.end >= start ? span.entry : undefined;
}

const compare = <T extends number | bigint>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
