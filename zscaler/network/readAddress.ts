/** An IPv4 address in its one plain notation as a number, or -1: four octets, no leading zeros. */
export function readIpv4(text: string, from = 0, to = text.length): number {
	if (to - from < 7 || to - from > 15) return -1;
	let address = 0;
	let octet = -1;
	let octets = 0;
	for (let i = from; i <= to; i++) {
		const code = i === to ? DOT : text.charCodeAt(i);
		if (code === DOT) {
			if (octet === -1 || ++octets > 4) return -1;
			address = address * 256 + octet;
			octet = -1;
		} else if (code >= ZERO && code <= NINE && octet !== 0) {
			octet = (octet === -1 ? 0 : octet) * 10 + code - ZERO;
			if (octet > 255) return -1;
		} else return -1;
	}
	return octets === 4 ? address : -1;
}

export const writeIpv4 = (address: number): string =>
	`${(address / 0x1000000) | 0}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;

/** An IPv6 address (RFC 4291, section 2.2) as a number, or undefined. No zone, no brackets. */
export function readIpv6(text: string): bigint | undefined {
	if (text.length > 45 || !text.includes(':')) return undefined;
	const halves = text.split('::');
	if (halves.length > 2) return undefined;
	const head = readGroups(halves[0] ?? '', halves.length === 1);
	const tail = halves.length === 2 ? readGroups(halves[1] ?? '', true) : [];
	if (head === undefined || tail === undefined) return undefined;
	const missing = 8 - head.length - tail.length;
	if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
	const groups = [...head, ...new Array<number>(missing).fill(0), ...tail];
	return groups.reduce((address, group) => (address << 16n) | BigInt(group), 0n);
}

function readGroups(text: string, mayEndInIpv4: boolean): number[] | undefined {
	if (text === '') return [];
	const groups: number[] = [];
	const parts = text.split(':');
	for (const [index, part] of parts.entries()) {
		const ipv4 = index === parts.length - 1 && mayEndInIpv4 ? readIpv4(part) : -1;
		if (ipv4 !== -1) groups.push(ipv4 >>> 16, ipv4 & 0xffff);
		else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(parseInt(part, 16));
		else return undefined;
	}
	return groups;
}

/** RFC 5952: lower case, no leading zeros, the longest run of two or more zero groups as `::`. */
export function writeIpv6(address: bigint): string {
	const groups = Array.from({ length: 8 }, (_, i) =>
		Number((address >> BigInt(112 - 16 * i)) & 0xffffn),
	);
	let best = 0;
	let bestLength = 1;
	for (let i = 0; i < 8; i++) {
		let length = 0;
		while (i + length < 8 && groups[i + length] === 0) length++;
		if (length > bestLength) [best, bestLength] = [i, length];
	}
	const write = (part: number[]) => part.map((group) => group.toString(16)).join(':');
	if (bestLength === 1) return write(groups);
	return `${write(groups.slice(0, best))}::${write(groups.slice(best + bestLength))}`;
}

const DOT = 46;
const ZERO = 48;
const NINE = 57;
