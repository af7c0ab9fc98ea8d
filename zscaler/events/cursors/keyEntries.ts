import { contentFingerprint } from '../../contract/contentFingerprint';
import type { TimedEntry } from './entry';

/** Longer ids are told by their fingerprint, so that what is stored stays small. */
const LONGEST_ID = 24;

/**
 * Entries with the keys by which they are remembered. One id twice in an answer is one entry: pages
 * shift while they are read. Equal contents without ids are numbered, and so are told apart.
 */
export function* keyEntries<T extends TimedEntry>(
	entries: readonly T[],
): Generator<readonly [string, T], void, undefined> {
	const counts = new Map<string, number>();
	for (const entry of entries) {
		if (entry.id !== undefined) {
			yield [entry.id.length <= LONGEST_ID ? entry.id : contentFingerprint(entry.id), entry];
			continue;
		}
		const print = contentFingerprint([entry.time, entry.content]);
		const count = (counts.get(print) ?? 0) + 1;
		counts.set(print, count);
		yield [count === 1 ? print : `${print}#${count}`, entry];
	}
}
