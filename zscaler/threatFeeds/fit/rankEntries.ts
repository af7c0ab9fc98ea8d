import type { Indicator } from '../indicator';

export interface RankOptions {
	/** Names of the feeds, the most trusted first; others come after them. */
	readonly sources?: readonly string[];
	/** What an entry without a confidence counts as. Default 50. */
	readonly confidence?: number;
}

/**
 * The best first: by confidence, then by when it was last seen, then by its most trusted source,
 * then by its text, so that the same entries always come in the same order.
 */
export function rankEntries<T extends Indicator>(
	entries: Iterable<T>,
	{ sources = [], confidence = 50 }: RankOptions = {},
): T[] {
	const places = new Map(sources.map((source, place) => [source, place]));
	const place = ({ sources: names }: T): number =>
		names.reduce(
			(best, name) => Math.min(best, places.get(name) ?? sources.length),
			sources.length,
		);
	return [...entries].sort(
		(a, b) =>
			(b.confidence ?? confidence) - (a.confidence ?? confidence) ||
			(b.seenAt ?? 0) - (a.seenAt ?? 0) ||
			place(a) - place(b) ||
			(a.entry < b.entry ? -1 : 1),
	);
}
