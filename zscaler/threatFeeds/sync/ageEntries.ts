import { isRejected } from '../../network/entry';
import type { Indicator } from '../indicator';
import { normaliseEntry } from '../../network/normaliseEntry';
import { defaultPolicy } from '../../network/policy';
import type { Ownership, OwnRecord } from '../ownership/ownership';
import { DAY_MS, HOUR_MS } from '../../contract/durations';

export interface AgeInput {
	/** What stands in our lists now. */
	readonly present: Iterable<string>;
	readonly owned: Ownership;
	/** All that feeds gave today. */
	readonly seen: { readonly has: (entry: string) => boolean };
	/** What feeds took back today: revoked, or no longer valid. */
	readonly withdrawn?: { readonly has: (entry: string) => boolean };
	/** Feeds that gave nothing to go by today: not changed since, not reached, or refused. */
	readonly unread?: { readonly has: (source: string) => boolean };
	/** Epoch milliseconds. */
	readonly now: number;
	/** How long an entry stays after its feeds dropped it. Default 0: it leaves at once. */
	readonly keepUnseenDays?: number;
}

export interface Aged {
	/** Entries of ours that no feed gave today and that stay: still wanted. */
	readonly retained: readonly Indicator[];
	/** Entries of ours that leave, and why. */
	readonly leaving: ReadonlyMap<string, 'withdrawn' | 'expired' | 'dropped'>;
}

/** Decides on each entry of ours that no feed gave today. */
export function ageEntries(input: AgeInput): Aged {
	const retained: Indicator[] = [];
	const leaving = new Map<string, 'withdrawn' | 'expired' | 'dropped'>();
	for (const entry of input.present) {
		if (input.seen.has(entry)) continue;
		const record = input.owned.find(entry);
		if (record === undefined) continue;
		const why = findEnd(entry, record, input);
		const indicator = why === undefined ? asIndicator(entry, record) : undefined;
		if (indicator !== undefined) retained.push(indicator);
		else leaving.set(entry, why ?? 'dropped');
	}
	return { retained, leaving };
}

function findEnd(
	entry: string,
	record: OwnRecord,
	{ withdrawn, unread, now, keepUnseenDays = 0 }: AgeInput,
): 'withdrawn' | 'expired' | 'dropped' | undefined {
	if (record.validUntil !== undefined && record.validUntil * HOUR_MS <= now) return 'expired';
	// That another feed takes it back is not for this one to say.
	if (unread !== undefined && record.sources.some((source) => unread.has(source))) return undefined;
	if (withdrawn?.has(entry) === true) return 'withdrawn';
	return Math.floor(now / DAY_MS) - record.lastSeen < keepUnseenDays ? undefined : 'dropped';
}

function asIndicator(entry: string, record: OwnRecord): Indicator | undefined {
	const result = normaliseEntry(entry, { ...defaultPolicy, inside: 'keep' });
	if (isRejected(result)) return undefined;
	const { sources, lastSeen, validUntil } = record;
	return {
		entry,
		kind: result.kind,
		sources,
		seenAt: lastSeen * DAY_MS,
		validUntil: validUntil === undefined ? undefined : validUntil * HOUR_MS,
	};
}
