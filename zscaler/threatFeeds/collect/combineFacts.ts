import type { Indicator } from '../indicator';

/** What two mentions of one entry say together, or an entry and one that it covers. */
export function combineFacts<T extends Indicator>(entry: T, other: Indicator): T {
	if (saysNothingNew(entry, other)) return entry;
	const { confidence, seenAt } = other;
	return {
		...entry,
		sources: joinSources(entry.sources, other.sources),
		confidence: higher(entry.confidence, confidence),
		seenAt: higher(entry.seenAt, seenAt),
		validUntil:
			entry.validUntil === undefined || other.validUntil === undefined
				? undefined
				: Math.max(entry.validUntil, other.validUntil),
		label: entry.label ?? other.label,
	};
}

/** True of most: the same feed, or a list without any facts, gives the entry twice. */
const saysNothingNew = (entry: Indicator, other: Indicator): boolean =>
	other.confidence === undefined &&
	other.seenAt === undefined &&
	entry.validUntil === undefined &&
	(other.label === undefined || entry.label !== undefined) &&
	joinSources(entry.sources, other.sources) === entry.sources;

/** The same array for the same sources where it can be: there are millions of entries. */
function joinSources(sources: readonly string[], others: readonly string[]): readonly string[] {
	if (sources === others) return sources;
	const news = others.filter((source) => !sources.includes(source));
	return news.length === 0 ? sources : [...sources, ...news];
}

const higher = (a: number | undefined, b: number | undefined): number | undefined =>
	a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
