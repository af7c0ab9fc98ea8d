import {
	ipv4Network,
	ipv6Network,
	readNetwork,
	writeNetwork,
	type Network,
} from '../normalise/readNetwork';
import type { Reduced } from './reduceEntries';

type Of<Family> = Extract<Network, { family: Family }>;
type Member<Family> = Of<Family> & { readonly entry: string };

/**
 * The addresses and networks of one list in the fewest entries that match the same addresses:
 * those within others go, neighbours become one. IPv4 before IPv6, each in order of address.
 */
export function mergeNetworks(entries: Iterable<string>): Reduced {
	const ipv4: Member<4>[] = [];
	const ipv6: Member<6>[] = [];
	for (const entry of entries) {
		const network = readNetwork(entry);
		if (network === undefined) throw new RangeError(`'${entry}' is no network.`);
		if (network.family === 4) ipv4.push({ ...network, entry });
		else ipv6.push({ ...network, entry });
	}
	ipv4.sort((a, b) => a.start - b.start || b.end - a.end);
	ipv6.sort((a, b) => compare(a.start, b.start) || compare(b.end, a.end));
	const kept: string[] = [];
	const covered = new Map<string, string>();
	pairUp(ipv4, findSpans(ipv4, (end) => end + 1).flatMap(splitIpv4), kept, covered);
	pairUp(ipv6, findSpans(ipv6, (end) => end + 1n).flatMap(splitIpv6), kept, covered);
	return { kept, covered };
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

/** Walks both in order: each network is one of the merged ones, or lies in one. */
function pairUp<T extends number | bigint>(
	networks: readonly (Network & Span<T> & { readonly entry: string })[],
	merged: readonly (Network & Span<T>)[],
	kept: string[],
	covered: Map<string, string>,
): void {
	let at = 0;
	for (const whole of merged) {
		const first = networks[at];
		const cover = first?.prefix === whole.prefix ? first.entry : writeNetwork(whole);
		kept.push(cover);
		for (; (networks[at]?.start ?? Infinity) <= whole.end; at++) {
			const entry = networks[at]?.entry ?? cover;
			if (entry !== cover) covered.set(entry, cover);
		}
	}
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
