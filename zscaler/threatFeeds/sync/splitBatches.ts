/** Batches of at most `size`, in order. */
export function splitBatches<T>(entries: readonly T[], size: number): T[][] {
	if (!(size >= 1)) throw new RangeError(`A batch of ${size} holds nothing.`);
	const batches: T[][] = [];
	for (let at = 0; at < entries.length; at += size) batches.push(entries.slice(at, at + size));
	return batches;
}
