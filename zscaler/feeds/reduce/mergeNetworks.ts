import {
	ipv4Network,
	ipv6Network,
	readNetwork,
	writeNetwork,
	type Network,
} from '../normalise/readNetwork';
import type { Reduced } from './reduceEntries';

type Of<Family> = Extract<Network, { family: Family }>;

/**
 * The addresses and networks of one list in the fewest entries that match the same addresses:
 * those within others go, neighbours become one. IPv4 before IPv6, each in order of address.
 */
export function mergeNetworks(entries: Iterable<string>): Reduced {
	const ipv4: Of<4>[] = [];
	const ipv6: Of<6>[] = [];
	for (const entry of entries) {
		const network = readNetwork(entry);
		if (network === undefined) throw new RangeError(`'${entry}' is no network.`);
		if (network.family === 4) ipv4.push(network);
		else ipv6.push(network);
	}
	ipv4.sort((a, b) => a.start - b.start || b.end - a.end);
	ipv6.sort((a, b) => compare(a.start, b.start) || compare(b.end, a.end));
	const merged4 = findSpans(ipv4, (end) => end + 1).flatMap(splitIpv4);
	const merged6 = findSpans(ipv6, (end) => end + 1n).flatMap(splitIpv6);
	return {
		kept: [...merged4, ...merged6].map(writeNetwork),
		covered: new Map([...pairUp(ipv4, merged4), ...pairUp(ipv6, merged6)]),
	};
}

interface Span<T> {
	readonly start: T;
	end: T;
}

/** Runs of addresses without a gap, from networks in order. */
function findSpans<T extends number | bigint>(
	networks: readonly Span<T>[],
	after: (end: T) => T,
): Span<T>[] {
	const spans: Span<T>[] = [];
	for (const { start, end } of networks) {
		const last = spans.at(-1);
		if (last === undefined || start > after(last.end)) spans.push({ start, end });
		else if (end > last.end) last.end = end;
	}
	return spans;
}

/** The fewest networks that make up a run: each as large as start and end allow. */
function splitIpv4({ start, end }: Span<number>): Of<4>[] {
	const networks: Of<4>[] = [];
	for (let at = start; at <= end; at = (networks.at(-1)?.end ?? end) + 1) {
		let bits = 0;
		while (bits < 32 && at % 2 ** (bits + 1) === 0 && at + 2 ** (bits + 1) - 1 <= end) bits++;
		networks.push(ipv4Network(at, 32 - bits));
	}
	return networks;
}

function splitIpv6({ start, end }: Span<bigint>): Of<6>[] {
	const networks: Of<6>[] = [];
	for (let at = start; at <= end; at = (networks.at(-1)?.end ?? end) + 1n) {
		let bits = 0n;
		while (bits < 128n && at % (2n << bits) === 0n && at + (2n << bits) - 1n <= end) bits++;
		networks.push(ipv6Network(at, 128 - Number(bits)));
	}
	return networks;
}

/** Each network that is not written as before, with the merged one in which it lies. */
function pairUp<T extends number | bigint>(
	networks: readonly (Network & Span<T>)[],
	merged: readonly (Network & Span<T>)[],
): [string, string][] {
	const pairs: [string, string][] = [];
	let at = 0;
	for (const network of networks) {
		while ((merged[at]?.end ?? network.end) < network.end) at++;
		const cover = merged[at];
		if (cover !== undefined && cover.prefix !== network.prefix) {
			pairs.push([writeNetwork(network), writeNetwork(cover)]);
		}
	}
	return pairs;
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
