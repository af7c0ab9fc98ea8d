import { ipv4Network, ipv6Network, readNetwork, writeNetwork, type Network } from './readNetwork';

type Of<Family> = Extract<Network, { family: Family }>;
type Member<T> = AddressRange<T> & { readonly prefix: number; readonly place: number };

/** Networks as the fewest, and where each one went. */
export interface JoinedNetworks {
	/** IPv4 before IPv6, each in order of address. */
	readonly kept: readonly string[];
	/** Of each network, by its place, the place in `kept` of the one that holds it. */
	readonly homes: Int32Array;
	/** The places of all networks in order of address. */
	readonly order: readonly number[];
}

/**
 * The addresses and networks of one list in the fewest entries that match the same addresses:
 * those within others go, neighbours become one. By places: nothing has to be looked up by its text.
 */
export function joinNetworks(entries: readonly string[]): JoinedNetworks {
	const ipv4: Member<number>[] = [];
	const ipv6: Member<bigint>[] = [];
	for (let place = 0; place < entries.length; place++) {
		const network = readNetwork(entries[place] ?? '');
		if (network === undefined) throw new RangeError(`'${entries[place]}' is no network.`);
		const { start, end, prefix } = network;
		if (typeof start === 'number' && typeof end === 'number')
			ipv4.push({ start, end, prefix, place });
		else if (typeof start === 'bigint' && typeof end === 'bigint')
			ipv6.push({ start, end, prefix, place });
	}
	ipv4.sort((a, b) => a.start - b.start || b.end - a.end);
	ipv6.sort((a, b) => compare(a.start, b.start) || compare(b.end, a.end));
	const kept: string[] = [];
	const homes = new Int32Array(entries.length);
	const order: number[] = [];
	const spans4 = findRanges(ipv4, (end) => end + 1);
	const spans6 = findRanges(ipv6, (end) => end + 1n);
	pairUp(ipv4, splitIpv4(spans4), entries, { kept, homes, order });
	pairUp(ipv6, splitIpv6(spans6), entries, { kept, homes, order });
	return { kept, homes, order };
}

interface AddressRange<T> {
	readonly start: T;
	end: T;
}

/** Runs of addresses without a gap, from networks in order. */
function findRanges<T extends number | bigint>(
	networks: readonly AddressRange<T>[],
	after: (end: T) => T,
): AddressRange<T>[] {
	const ranges: AddressRange<T>[] = [];
	for (const { start, end } of networks) {
		const last = ranges.at(-1);
		if (last === undefined || start > after(last.end)) ranges.push({ start, end });
		else if (end > last.end) last.end = end;
	}
	return ranges;
}

/** The fewest networks that make up each run: each as large as start and end allow. */
function splitIpv4(ranges: readonly AddressRange<number>[]): Of<4>[] {
	const networks: Of<4>[] = [];
	for (const { start, end } of ranges) {
		for (let at = start; at <= end; at = (networks.at(-1)?.end ?? end) + 1) {
			let bits = 0;
			while (bits < 32 && at % 2 ** (bits + 1) === 0 && at + 2 ** (bits + 1) - 1 <= end) bits++;
			networks.push(ipv4Network(at, 32 - bits));
		}
	}
	return networks;
}

function splitIpv6(ranges: readonly AddressRange<bigint>[]): Of<6>[] {
	const networks: Of<6>[] = [];
	for (const { start, end } of ranges) {
		for (let at = start; at <= end; at = (networks.at(-1)?.end ?? end) + 1n) {
			let bits = 0n;
			while (bits < 128n && at % (2n << bits) === 0n && at + (2n << bits) - 1n <= end) bits++;
			networks.push(ipv6Network(at, 128 - Number(bits)));
		}
	}
	return networks;
}

/** Walks both in order: each network is one of the merged ones, or lies in one. */
function pairUp<T extends number | bigint>(
	networks: readonly Member<T>[],
	merged: readonly (Network & AddressRange<T>)[],
	entries: readonly string[],
	{ kept, homes, order }: { kept: string[]; homes: Int32Array; order: number[] },
): void {
	let at = 0;
	for (const whole of merged) {
		const first = networks[at];
		const given = first?.prefix === whole.prefix ? entries[first.place] : undefined;
		const home = kept.push(given ?? writeNetwork(whole)) - 1;
		for (let member = first; member !== undefined && member.start <= whole.end;) {
			homes[member.place] = home;
			order.push(member.place);
			member = networks[++at];
		}
	}
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
