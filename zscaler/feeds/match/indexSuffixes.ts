/** Host names, found by the names that end in them. */
export interface SuffixIndex {
	/** Numbers names from 0 in the order in which they come; the same name may come again. */
	readonly add: (text: string, from: number, to: number) => void;
	/**
	 * Shows each name of the index that is a suffix of `text` from `from` to `to` (whole labels, the
	 * name itself among them), the shortest first, until one is accepted: its number, else -1.
	 * `start` is where the suffix begins.
	 */
	readonly find: (
		text: string,
		from: number,
		to: number,
		accept: (name: number, start: number) => boolean,
	) => number;
}

/**
 * A hash table of its own, since most names end in nothing that is listed: the hash of each suffix
 * grows from the right by one step a character, so that no suffix is ever cut out of its text.
 */
export function openSuffixIndex(capacity: number): SuffixIndex {
	const size = 2 ** Math.max(4, Math.ceil(Math.log2(capacity * 2 + 1)));
	const heads = new Int32Array(size).fill(-1);
	const nexts = new Int32Array(capacity);
	const hashes = new Int32Array(capacity);
	const ends = new Int32Array(capacity);
	const texts: string[] = [];
	const sameName = (name: number, text: string, start: number, to: number): boolean => {
		const other = texts[name] ?? '';
		let i = to;
		let j = ends[name] ?? 0;
		for (; i > start && text.charCodeAt(i - 1) === other.charCodeAt(j - 1); i--) j--;
		// The name ends here as well: at the start of its text, or behind a leading dot.
		return i === start && (j === 0 || (j === 1 && other.charCodeAt(0) === dot));
	};
	return {
		add: (text, from, to) => {
			let hash = seed;
			for (let i = to - 1; i >= from; i--) hash = step(hash, text.charCodeAt(i));
			const name = texts.length;
			const slot = spread(hash) & (size - 1);
			hashes[name] = hash;
			ends[name] = to;
			nexts[name] = heads[slot] ?? -1;
			heads[slot] = name;
			texts.push(text);
		},
		find: (text, from, to, accept) => {
			let hash = seed;
			for (let i = to - 1; i >= from; i--) {
				hash = step(hash, text.charCodeAt(i));
				if (i !== from && text.charCodeAt(i - 1) !== dot) continue;
				let name = heads[spread(hash) & (size - 1)] ?? -1;
				for (; name !== -1; name = nexts[name] ?? -1) {
					if (hashes[name] === hash && sameName(name, text, i, to) && accept(name, i)) return name;
				}
			}
			return -1;
		},
	};
}

/** FNV-1a (32 bits), http://www.isthe.com/chongo/tech/comp/fnv/. */
const seed = 0x811c9dc5;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** Its low bits alone are weak. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
const dot = 46;
