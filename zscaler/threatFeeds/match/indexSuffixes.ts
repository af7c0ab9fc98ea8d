import { HASH_SEED, hashSpread, hashStep, slotsFor } from './hashText';

/** Host names, found by the names that end in them. */
export interface SuffixIndex {
	/**
	 * Numbers names from 0 in the order in which they come; the same name may come again. One behind
	 * a leading dot (`from` is 1) reaches below itself, any other (`from` is 0) stands for itself alone.
	 */
	readonly add: (text: string, from: 0 | 1, to: number) => void;
	/**
	 * Shows each name of the index that reaches down to the part of a text: that is it, or of
	 * which it is a suffix (whole labels; a top-level domain is none), the shortest first; then each
	 * other that is it, unless `reachingOnly`. The first that is accepted is the answer, by its
	 * number, else -1. `start` is where the suffix begins. Never shows `except`.
	 */
	readonly find: (part: Part, accept: Accept, limits?: Limits) => number;
}

/** What of a text is looked for. */
interface Part {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

interface Limits {
	readonly except?: number;
	readonly reachingOnly?: boolean;
}

type Accept = (name: number, start: number) => boolean;

/** Names that begin at the same place of their texts. */
interface Table {
	readonly start: 0 | 1;
	/** The last row in each slot. */
	readonly heads: Int32Array;
	/** Of each name its hash, where it ends in its text, the row before it in its slot, its number. */
	readonly rows: Int32Array;
	/** A bit for each hash, few enough to stay in the processor's cache. */
	readonly bits: Uint32Array;
	count: number;
}

interface Index {
	/** Apart from the others, which are many and stand for one host each: these are looked at for every suffix. */
	readonly reaching: Table;
	readonly others: Table;
	/** The texts that the names are part of. */
	readonly texts: string[];
}

/** Numbers a row, side by side: to look at a name costs one trip to memory. */
const ROW = 4;

/**
 * Tables of its own, since most names end in nothing that is listed: the hash of each suffix grows
 * from the right by one step a character, so that no suffix is ever cut out of its text. `reaching`
 * and `others` are how many names there will be.
 */
export function openSuffixIndex(reaching: number, others: number): SuffixIndex {
	const index: Index = {
		reaching: openTable(1, reaching),
		others: openTable(0, others),
		texts: [],
	};
	return {
		add: (text, from, to) => {
			addName(from === 1 ? index.reaching : index.others, index.texts, text, to);
		},
		find: (part, accept, limits = {}) => findName(index, part, accept, limits),
	};
}

function openTable(start: 0 | 1, capacity: number): Table {
	const size = slotsFor(capacity);
	return {
		start,
		heads: new Int32Array(size).fill(-1),
		rows: new Int32Array(capacity * ROW),
		bits: new Uint32Array(size >>> 2),
		count: 0,
	};
}

function addName(table: Table, texts: string[], text: string, to: number): void {
	const { start, heads, rows, bits } = table;
	let hash = HASH_SEED;
	for (let i = to - 1; i >= start; i--) hash = hashStep(hash, text.charCodeAt(i));
	const at = table.count++;
	const place = hashSpread(hash);
	const slot = place & (heads.length - 1);
	const word = (place >>> 5) & (bits.length - 1);
	bits[word] = (bits[word] ?? 0) | (1 << (place & 31));
	rows[at * ROW] = hash;
	rows[at * ROW + 1] = to;
	rows[at * ROW + 2] = heads[slot] ?? -1;
	rows[at * ROW + 3] = texts.length;
	heads[slot] = at;
	texts.push(text);
}

function findName(
	{ reaching, others, texts }: Index,
	{ text, from, to }: Part,
	accept: Accept,
	{ except = -1, reachingOnly = false }: Limits,
): number {
	let hash = HASH_SEED;
	let labels = 0;
	for (let i = to - 1; i >= from; i--) {
		hash = hashStep(hash, text.charCodeAt(i));
		if (i !== from && (text.charCodeAt(i - 1) !== DOT || ++labels === 1)) continue;
		if (!mayHold(reaching, hash)) continue;
		const name = findSame(reaching, texts, { text, from: i, to, hash, except }, accept);
		if (name !== -1) return name;
	}
	return reachingOnly || !mayHold(others, hash)
		? -1
		: findSame(others, texts, { text, from, to, hash, except }, accept);
}

function mayHold({ bits }: Table, hash: number): boolean {
	const place = hashSpread(hash);
	const word = bits[(place >>> 5) & (bits.length - 1)] ?? 0;
	return (word & (1 << (place & 31))) !== 0;
}

interface Suffix extends Part {
	/** Of the text from `from` to `to`. */
	readonly hash: number;
	readonly except: number;
}

/** The name of a table that is the suffix. */
function findSame(
	{ start, heads, rows }: Table,
	texts: readonly string[],
	suffix: Suffix,
	accept: Accept,
): number {
	const { hash, from, except } = suffix;
	let at = heads[hashSpread(hash) & (heads.length - 1)] ?? -1;
	for (; at !== -1; at = rows[at * ROW + 2] ?? -1) {
		if (rows[at * ROW] !== hash) continue;
		const name = rows[at * ROW + 3] ?? -1;
		const end = rows[at * ROW + 1] ?? 0;
		if (name === except) continue;
		if (isSame(texts[name] ?? '', start, end, suffix) && accept(name, from)) return name;
	}
	return -1;
}

/** Whether the name from `start` to `end` is the suffix. */
function isSame(name: string, start: number, end: number, { text, from, to }: Suffix): boolean {
	if (end - start !== to - from) return false;
	let i = to;
	let j = end;
	for (; i > from && text.charCodeAt(i - 1) === name.charCodeAt(j - 1); i--) j--;
	return i === from;
}

const DOT = 46;
