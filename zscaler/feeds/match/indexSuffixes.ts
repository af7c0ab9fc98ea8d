import { hashSeed, hashSpread, hashStep, slotsFor } from './hashText';

/** Host names, found by the names that end in them. */
export interface SuffixIndex {
	/**
	 * Numbers names from 0 in the order in which they come; the same name may come again. One behind
	 * a leading dot (`from` is 1) reaches below itself, any other stands for itself alone.
	 */
	readonly add: (text: string, from: number, to: number) => void;
	/**
	 * Shows each name of the index that is `text` from `from` to `to`, or that reaches it and is a
	 * suffix of it (whole labels; a top-level domain is none), the shortest first, until one is
	 * accepted: its number, else -1. `start` is where the suffix begins. Never shows `except`.
	 */
	readonly find: (
		text: string,
		from: number,
		to: number,
		accept: Accept,
		except?: number,
	) => number;
}

type Accept = (name: number, start: number) => boolean;

interface Table {
	/** The last name in each slot. */
	readonly heads: Int32Array;
	/** Of each name its hash, where it ends in its text, the name before it in its slot, its start. */
	readonly rows: Int32Array;
	/** A bit for each hash, few enough to stay in the processor's cache. */
	readonly bits: Uint32Array;
	/** The texts that the names are part of. */
	readonly texts: string[];
}

/** Numbers a row, side by side: to look at a name costs one trip to memory. */
const row = 4;

/**
 * A table of its own, since most names end in nothing that is listed: the hash of each suffix grows
 * from the right by one step a character, so that no suffix is ever cut out of its text.
 */
export function openSuffixIndex(capacity: number): SuffixIndex {
	const size = slotsFor(capacity);
	const table: Table = {
		heads: new Int32Array(size).fill(-1),
		rows: new Int32Array(capacity * row),
		bits: new Uint32Array(size >>> 2),
		texts: [],
	};
	return {
		add: (text, from, to) => {
			addName(table, text, from, to);
		},
		find: (text, from, to, accept, except = -1) => findName(table, text, from, to, accept, except),
	};
}

function addName(table: Table, text: string, from: number, to: number): void {
	const { heads, rows, bits, texts } = table;
	let hash = hashSeed;
	for (let i = to - 1; i >= from; i--) hash = hashStep(hash, text.charCodeAt(i));
	const name = texts.length;
	const place = hashSpread(hash);
	const slot = place & (heads.length - 1);
	const word = (place >>> 5) & (bits.length - 1);
	bits[word] = (bits[word] ?? 0) | (1 << (place & 31));
	rows[name * row] = hash;
	rows[name * row + 1] = to;
	rows[name * row + 2] = heads[slot] ?? -1;
	rows[name * row + 3] = from;
	heads[slot] = name;
	texts.push(text);
}

function findName(
	table: Table,
	text: string,
	from: number,
	to: number,
	accept: Accept,
	except: number,
): number {
	const { heads, rows, bits, texts } = table;
	let hash = hashSeed;
	let labels = 0;
	for (let i = to - 1; i >= from; i--) {
		hash = hashStep(hash, text.charCodeAt(i));
		if (i !== from && (text.charCodeAt(i - 1) !== dot || ++labels === 1)) continue;
		const place = hashSpread(hash);
		const word = bits[(place >>> 5) & (bits.length - 1)] ?? 0;
		if ((word & (1 << (place & 31))) === 0) continue;
		let name = heads[place & (heads.length - 1)] ?? -1;
		for (; name !== -1; name = rows[name * row + 2] ?? -1) {
			if (rows[name * row] !== hash || name === except) continue;
			const start = rows[name * row + 3] ?? 0;
			if (i !== from && start === 0) continue;
			const end = rows[name * row + 1] ?? 0;
			if (isSame(texts[name] ?? '', start, end, text, i, to) && accept(name, i)) return name;
		}
	}
	return -1;
}

/** Whether the name from `start` to `end` is the text from `from` to `to`. */
function isSame(
	name: string,
	start: number,
	end: number,
	text: string,
	from: number,
	to: number,
): boolean {
	if (end - start !== to - from) return false;
	let i = to;
	let j = end;
	for (; i > from && text.charCodeAt(i - 1) === name.charCodeAt(j - 1); i--) j--;
	return i === from;
}

const dot = 46;
