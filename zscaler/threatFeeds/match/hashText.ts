/**
 * FNV-1a (32 bits, http://www.isthe.com/chongo/tech/comp/fnv/) from a start of its own in each
 * process: feeds are written by attackers, who must not know which texts fall together.
 */
export const HASH_SEED = Math.floor(Math.random() * 2 ** 32) | 0;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** Its low bits alone are weak. */
export const hashSpread = (hash: number): number => hash ^ (hash >>> 15);

export function hashText(text: string): number {
	let hash = HASH_SEED;
	for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
	return hash;
}

/** Slots of a table for so many hashes: a power of two, at most half full. */
export const slotsFor = (count: number): number =>
	2 ** Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));
