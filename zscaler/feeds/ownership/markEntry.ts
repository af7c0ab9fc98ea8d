/** Gives an entry its mark: a whole number below 2^52 that only who knows the salt can foresee. */
export type Marker = (entry: string) => number;

/** Marks are spread over this many numbers: a stranger's entry is taken for ours once in 2^52 / n. */
export const markSpace = 2 ** 52;

/**
 * HalfSipHash-2-4 (github.com/veorq/SipHash, CC0): short, fast in 32-bit arithmetic, and keyed.
 * Feeds are written by attackers too, who must not be able to make an entry with the mark of one
 * that somebody else put into a list. `salt` is 16 hexadecimal digits; entries are ASCII.
 */
export function openMarker(salt: string): Marker {
	if (!/^[0-9a-f]{16}$/.test(salt)) throw new RangeError('A salt is 16 hexadecimal digits.');
	const key = [swap(salt.slice(0, 8)), swap(salt.slice(8))] as const;
	const v = new Int32Array(4);
	return (entry) => {
		begin(v, key);
		const whole = entry.length & ~3;
		for (let i = 0; i < whole; i += 4) absorb(v, wordAt(entry, i, 4));
		absorb(v, (entry.length << 24) | wordAt(entry, whole, entry.length - whole));
		v[2] = v2(v) ^ 0xee;
		for (let i = 0; i < 4; i++) mix(v);
		const low = (v1(v) ^ v3(v)) >>> 0;
		v[1] = v1(v) ^ 0xdd;
		for (let i = 0; i < 4; i++) mix(v);
		const high = (v1(v) ^ v3(v)) & 0xfffff;
		return high * 2 ** 32 + low;
	};
}

function begin(v: Int32Array, [k0, k1]: readonly [number, number]): void {
	v[0] = k0;
	v[1] = k1 ^ 0xee;
	v[2] = 0x6c796765 ^ k0;
	v[3] = 0x74656462 ^ k1;
}

function absorb(v: Int32Array, word: number): void {
	v[3] = v3(v) ^ word;
	mix(v);
	mix(v);
	v[0] = v0(v) ^ word;
}

/** One SipRound. */
function mix(v: Int32Array): void {
	let a = (v0(v) + v1(v)) | 0;
	let b = rotate(v1(v), 5) ^ a;
	let c = (v2(v) + v3(v)) | 0;
	let d = rotate(v3(v), 8) ^ c;
	a = (rotate(a, 16) + d) | 0;
	d = rotate(d, 7) ^ a;
	c = (c + b) | 0;
	b = rotate(b, 13) ^ c;
	v[0] = a;
	v[1] = b;
	v[2] = rotate(c, 16);
	v[3] = d;
}

const v0 = (v: Int32Array): number => v[0] ?? 0;
const v1 = (v: Int32Array): number => v[1] ?? 0;
const v2 = (v: Int32Array): number => v[2] ?? 0;
const v3 = (v: Int32Array): number => v[3] ?? 0;
const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** Up to four characters as a little-endian word. */
function wordAt(text: string, at: number, length: number): number {
	let word = 0;
	for (let i = 0; i < length; i++) word |= (text.charCodeAt(at + i) & 255) << (8 * i);
	return word;
}

/** Eight hexadecimal digits, read as bytes in little-endian order. */
const swap = (digits: string): number =>
	parseInt((digits.match(/../g) ?? []).reverse().join(''), 16) | 0;
