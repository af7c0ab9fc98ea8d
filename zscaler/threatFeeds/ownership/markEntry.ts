/** Gives an entry its mark: a whole number below 2^52 that only who knows the salt can foresee. */
export type Marker = (entry: string) => number;

/** Marks are spread over this many numbers: a stranger's entry is taken for ours once in 2^52 / n. */
export const MARK_SPACE = 2 ** 52;

/**
 * HalfSipHash-2-4 (github.com/veorq/SipHash, CC0): short, fast in 32-bit arithmetic, and keyed.
 * Feeds are written by attackers too, who must not be able to make an entry with the mark of one
 * that somebody else put into a list. `salt` is 16 hexadecimal digits; entries are ASCII.
 */
export function openMarker(salt: string): Marker {
	if (!/^[0-9a-f]{16}$/.test(salt)) throw new RangeError('A salt is 16 hexadecimal digits.');
	const k0 = swap(salt.slice(0, 8));
	const k1 = swap(salt.slice(8));
	return (entry) => {
		let a = k0;
		let b = k1 ^ 0xee;
		let c = 0x6c796765 ^ k0;
		let d = 0x74656462 ^ k1;
		const whole = entry.length & ~3;
		const end = (entry.length << 24) | wordAt(entry, whole, entry.length - whole);
		/** Two rounds for each word of the entry and for its end, then twice four. */
		const absorbing = whole / 2 + 2;
		let low = 0;
		let word = 0;
		for (let round = 0; round < absorbing + 8; round++) {
			if (round < absorbing) {
				if ((round & 1) === 0) {
					word = round < absorbing - 2 ? wholeWordAt(entry, round * 2) : end;
					d ^= word;
				}
			} else if (round === absorbing) c ^= 0xee;
			else if (round === absorbing + 4) {
				low = (b ^ d) >>> 0;
				b ^= 0xdd;
			}
			a = (a + b) | 0;
			b = rotate(b, 5) ^ a;
			c = (c + d) | 0;
			d = rotate(d, 8) ^ c;
			a = (rotate(a, 16) + d) | 0;
			d = rotate(d, 7) ^ a;
			c = (c + b) | 0;
			b = rotate(b, 13) ^ c;
			c = rotate(c, 16);
			if (round < absorbing && (round & 1) === 1) a ^= word;
		}
		return ((b ^ d) & 0xfffff) * 2 ** 32 + low;
	};
}

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** Four characters as a little-endian word. */
const wholeWordAt = (text: string, at: number): number =>
	(text.charCodeAt(at) & 255) |
	((text.charCodeAt(at + 1) & 255) << 8) |
	((text.charCodeAt(at + 2) & 255) << 16) |
	(text.charCodeAt(at + 3) << 24);

/** The last characters, three at most, as a little-endian word. */
function wordAt(text: string, at: number, length: number): number {
	let word = 0;
	for (let i = 0; i < length; i++) word |= (text.charCodeAt(at + i) & 255) << (8 * i);
	return word;
}

/** Eight hexadecimal digits, read as bytes in little-endian order. */
const swap = (digits: string): number =>
	parseInt((digits.match(/../g) ?? []).reverse().join(''), 16) | 0;
