import { readIpv4, readIpv6, writeIpv4, writeIpv6 } from './readAddress';

/** Addresses `start` to `end`, both in it. */
export type Network =
	| { readonly family: 4; readonly start: number; readonly end: number; readonly prefix: number }
	| { readonly family: 6; readonly start: bigint; readonly end: bigint; readonly prefix: number };

/**
 * An address or network in its plain notation; bits behind the prefix are cleared, an IPv4 address
 * in IPv6 clothes (::ffff:198.51.100.7) is taken for what it is.
 */
export function readNetwork(text: string): Network | undefined {
	const slash = text.indexOf('/');
	const address = slash === -1 ? text : text.slice(0, slash);
	const length = slash === -1 ? undefined : readPrefix(text, slash + 1);
	if (length === -1) return undefined;
	const ipv4 = readIpv4(address);
	if (ipv4 !== -1)
		return length === undefined || length <= 32 ? ipv4Network(ipv4, length ?? 32) : undefined;
	const ipv6 = readIpv6(address);
	if (ipv6 === undefined) return undefined;
	const prefix = length ?? 128;
	if (prefix >= 96 && ipv6 >> 32n === MAPPED) {
		return ipv4Network(Number(ipv6 & 0xffffffffn), prefix - 96);
	}
	return ipv6Network(ipv6, prefix);
}

export function ipv4Network(address: number, prefix: number): Extract<Network, { family: 4 }> {
	const size = 2 ** (32 - prefix);
	const start = address - (address % size);
	return { family: 4, start, end: start + size - 1, prefix };
}

export function ipv6Network(address: bigint, prefix: number): Extract<Network, { family: 6 }> {
	const size = 1n << BigInt(128 - prefix);
	const start = address - (address % size);
	return { family: 6, start, end: start + size - 1n, prefix };
}

/** As Zscaler takes it: '198.51.100.0/24', and a single address without its prefix. */
export function writeNetwork(network: Network): string {
	const { family, start, prefix } = network;
	if (family === 4) return prefix === 32 ? writeIpv4(start) : `${writeIpv4(start)}/${prefix}`;
	return prefix === 128 ? writeIpv6(start) : `${writeIpv6(start)}/${prefix}`;
}

/** -1 for what is no prefix, `/08` and `/255.255.255.0` among it. */
function readPrefix(text: string, from: number): number {
	const digits = text.slice(from);
	if (!/^(0|[1-9]\d{0,2})$/.test(digits)) return -1;
	const prefix = Number(digits);
	return prefix <= 128 ? prefix : -1;
}

/** RFC 4291, 2.5.5.2. */
const MAPPED = 0xffffn;
