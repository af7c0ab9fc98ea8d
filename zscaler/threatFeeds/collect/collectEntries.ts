import type { Redact } from '../../contract/text/secrets';
import { isRejected, type Entry } from '../../network/entry';
import type { Indicator, RawIndicator, Sink } from '../indicator';
import { normaliseEntry } from '../../network/normaliseEntry';
import type { EntryPolicy } from '../../network/policy';
import type { Reason } from '../../network/reasons';
import { openEntries, type EntryIndex } from './openEntries';
import { findLapse, type Freshness } from './findLapse';
import { openRejections, type Rejections } from './rejections';

export interface CollectOptions extends Freshness {
	readonly policy?: EntryPolicy;
	/** Rejected values shown of each reason; all are counted. Default 1,000. */
	readonly shown?: number;
	/** Takes the keys of the feeds out of what is shown. */
	readonly redact?: Redact;
}

export interface Collected {
	readonly entries: EntryIndex;
	readonly rejected: ReadonlyMap<Reason, Rejections>;
	/** Entries that a feed lists as revoked or no longer valid, and that no feed gives otherwise. */
	readonly withdrawn: ReadonlySet<string>;
	/** Indicators that each source gave and that count, its duplicates among them. */
	readonly counts: ReadonlyMap<string, number>;
}

export interface Collection extends Sink {
	readonly end: () => Collected;
}

/** A feed that is being taken in. */
interface Turn {
	readonly source: string;
	readonly sources: readonly string[];
	count: number;
}

/** Takes what feeds pour out, feed after feed, and keeps each entry once with all that is known. */
export function openCollection(options: CollectOptions): Collection {
	const entries = openEntries();
	const rejected = openRejections(options.shown ?? 1000, options.redact);
	const counts = new Map<string, number>();
	const withdrawn = new Set<string>();
	/** One array for all entries that only one feed has. */
	const alone = new Map<string, readonly string[]>();
	let last: Turn = { source: '', sources: [], count: 0 };
	const turnTo = (source: string): void => {
		counts.set(last.source, last.count);
		last = { source, sources: alone.get(source) ?? [source], count: counts.get(source) ?? 0 };
		alone.set(source, last.sources);
	};
	return {
		take: (raw) => {
			const lapse = findLapse(raw, options);
			const result = normaliseEntry(raw.value, options.policy, raw.kind);
			if (isGone(lapse) && !isRejected(result)) withdrawn.add(result.entry);
			if (lapse !== undefined) rejected.add(lapse, raw);
			else if (isRejected(result)) rejected.add(result.reason, raw);
			else {
				if (raw.source !== last.source) turnTo(raw.source);
				last.count++;
				entries.add(asIndicator(raw, result, last.sources));
			}
		},
		refuse: (row) => {
			rejected.add(row.reason, row);
		},
		end: () => {
			turnTo('');
			counts.delete('');
			for (const entry of withdrawn) if (entries.has(entry)) withdrawn.delete(entry);
			return { entries, rejected: rejected.all(), withdrawn, counts };
		},
	};
}

const isGone = (lapse: Reason | undefined): boolean => lapse === 'revoked' || lapse === 'expired';

/** Lists without any facts are the longest: their indicators are kept small. */
function asIndicator(
	{ confidence, seenAt, validUntil, label }: RawIndicator,
	{ entry, kind }: Entry,
	sources: readonly string[],
): Indicator {
	const bare =
		confidence === undefined &&
		seenAt === undefined &&
		validUntil === undefined &&
		label === undefined;
	return bare
		? { entry, kind, sources }
		: { entry, kind, sources, confidence, seenAt, validUntil, label };
}
