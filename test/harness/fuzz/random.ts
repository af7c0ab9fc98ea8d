/** Numbers that look random, and are the same for the same seed. */
export interface Random {
	/** From 0 up to, and without, `end`. */
	readonly below: (end: number) => number;
	readonly chance: (part: number) => boolean;
	readonly oneOf: <T>(values: readonly T[]) => T;
}

/** mulberry32: 32 bits of state are enough for one case. */
export function randomOf(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number): number => Math.floor(next() * end);
	return {
		below,
		chance: (part) => next() < part,
		oneOf: <T>(values: readonly T[]): T => values[below(values.length)] as T,
	};
}

/** The seed of one case of a run: neighbours have nothing in common. */
export const seedOf = (seed: number, number: number): number =>
	Math.imul(Math.imul(seed, 0x9e3779b1) ^ number, 0x85ebca6b) >>> 0;
