import { slotsFor } from '../match/hashText';

/** Marks, each with a number that stands for its record. */
export interface MarkIndex {
	/** -1 for a mark that is not in it. */
	readonly find: (mark: number) => number;
}

/** A hash table of plain numbers: marks are hashes already, and a Map would box each of them. */
export function indexMarks(groups: readonly Float64Array[]): MarkIndex {
	const count = groups.reduce((sum, marks) => sum + marks.length, 0);
	const size = slotsFor(count);
	const last = size - 1;
	const slots = new Float64Array(size).fill(-1);
	const numbers = new Int32Array(size);
	const slotOf = (mark: number): number => {
		let slot = mark & last;
		while (slots[slot] !== -1 && slots[slot] !== mark) slot = (slot + 1) & last;
		return slot;
	};
	for (const [number, marks] of groups.entries()) {
		for (const mark of marks) {
			const slot = slotOf(mark);
			slots[slot] = mark;
			numbers[slot] = number;
		}
	}
	return {
		find: (mark) => {
			const slot = slotOf(mark);
			return slots[slot] === mark ? (numbers[slot] ?? -1) : -1;
		},
	};
}
