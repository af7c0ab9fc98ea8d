/** Host names, found by the names that end in them. */
export interface SuffixIndex<T> {
	/**
	 * The value of the shortest suffix of `text` from `from` to `to` (whole labels, the name itself
	 * among them) that is in the index and accepted; `start` is where that suffix begins.
	 */
	readonly find: (
		text: string,
		from: number,
		to: number,
		accept: (value: T, start: number) => boolean,
	) => T | undefined;
}

/**
 * Most names end in nothing that is listed. So the hash of each suffix, which grows from the right
 * at one step a character, is looked up in a table of bits first; only what passes is cut out of
 * the text and looked up in the map.
 */
export function indexSuffixes<T>(names: ReadonlyMap<string, T>): SuffixIndex<T> {
	const size = 2 ** Math.max(10, Math.ceil(Math.log2(names.size * 16 + 1)));
	const bits = new Uint32Array(size / 32);
	const mask = size - 1;
	for (const name of names.keys()) {
		let hash = seed;
		for (let i = name.length - 1; i >= 0; i--) hash = step(hash, name.charCodeAt(i));
		const bit = spread(hash) & mask;
		bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
	}
	const find: SuffixIndex<T>['find'] = (text, from, to, accept) => {
		let hash = seed;
		for (let i = to - 1; i >= from; i--) {
			hash = step(hash, text.charCodeAt(i));
			if (i !== from && text.charCodeAt(i - 1) !== dot) continue;
			const bit = spread(hash) & mask;
			if (((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
			const value = names.get(text.slice(i, to));
			if (value !== undefined && accept(value, i)) return value;
		}
		return undefined;
	};
	return { find: names.size === 0 ? () => undefined : find };
}

/** FNV-1a (32 bits), http://www.isthe.com/chongo/tech/comp/fnv/. */
const seed = 0x811c9dc5;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** Its low bits alone are weak. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
const dot = 46;
