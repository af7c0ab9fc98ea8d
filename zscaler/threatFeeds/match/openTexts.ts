import { hashSpread, hashText, slotsFor } from './hashText';

/** Things by their texts, one for each text, numbered from 0 in the order in which they come. */
export interface Texts<T> {
	readonly all: T[];
	/** -1 if it is not there. */
	readonly find: (text: string) => number;
	/** The number of the thing, or of the one that is there with the same text. */
	readonly add: (thing: T) => number;
}

/**
 * Like a Map from texts to their numbers, in a third of the time at a million: it compares hashes
 * that lie side by side, and touches a text only when they are the same.
 */
export function openTexts<T>(textOf: (thing: T) => string): Texts<T> {
	const all: T[] = [];
	let slots = new Int32Array(slotsFor(0) * 2).fill(-1);
	const slotOf = (text: string, hash: number): number => {
		let slot = firstSlot(slots, hash);
		for (let number = slots[slot] ?? -1; number !== -1; number = slots[slot] ?? -1) {
			const known = slots[slot + 1] === hash ? all[number] : undefined;
			if (known !== undefined && textOf(known) === text) break;
			slot = nextSlot(slots, slot);
		}
		return slot;
	};
	return {
		all,
		find: (text) => slots[slotOf(text, hashText(text))] ?? -1,
		add: (thing) => {
			const text = textOf(thing);
			const hash = hashText(text);
			const slot = slotOf(text, hash);
			const known = slots[slot] ?? -1;
			if (known !== -1) return known;
			slots[slot] = all.length;
			slots[slot + 1] = hash;
			if (all.push(thing) * 4 >= slots.length) slots = enlarge(slots);
			return all.length - 1;
		},
	};
}

/** A slot is a number, -1 if free, and beside it the hash of its text. */
const firstSlot = (slots: Int32Array, hash: number): number =>
	(hashSpread(hash) * 2) & (slots.length - 1);

const nextSlot = (slots: Int32Array, slot: number): number => (slot + 2) & (slots.length - 1);

function enlarge(slots: Int32Array): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(slots.length * 2).fill(-1);
	for (let from = 0; from < slots.length; from += 2) {
		const number = slots[from] ?? -1;
		if (number === -1) continue;
		const hash = slots[from + 1] ?? 0;
		let to = firstSlot(larger, hash);
		while (larger[to] !== -1) to = nextSlot(larger, to);
		larger[to] = number;
		larger[to + 1] = hash;
	}
	return larger;
}
