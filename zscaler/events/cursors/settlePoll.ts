import type { TimeRange } from '../../time/ranges/timeRange';
import type { NextRange } from './askNext';
import { floorToResolution, type Cursor, type CursorPolicy } from './cursor';
import type { TimedEntry } from './entry';
import { keyEntries } from './keyEntries';

export interface Settled<T extends TimedEntry> {
	readonly cursor: Cursor;
	/** What was never delivered before, the oldest first. */
	readonly fresh: readonly T[];
	/** A range in which late entries will be missed, since too many entries had to be remembered. */
	readonly narrowed?: TimeRange;
}

/**
 * Takes the whole answer to what was asked. The cursor moves on to where nothing can turn up any
 * more: `lateness` and `skew` before the asking. A failed poll has nothing to settle: its cursor
 * stays, and the next poll asks for the same again. What is asked for in several ranges, the oldest
 * first, may be settled after each, with `{ ...asked, to: range.to }`.
 */
export function settlePoll<T extends TimedEntry>(
	cursor: Cursor,
	asked: NextRange,
	entries: readonly T[],
	policy: CursorPolicy,
): Settled<T> {
	if (asked.from > cursor.time) throw new RangeError('The range leaves a gap behind the cursor');
	const seen = new Map(cursor.seen);
	const fresh: T[] = [];
	const wanted = entries.filter(({ time }) => time >= cursor.time);
	for (const [key, entry] of keyEntries(wanted)) {
		if (seen.has(key)) continue;
		seen.set(key, entry.time);
		fresh.push(entry);
	}
	fresh.sort((a, b) => a.time - b.time);
	const complete = Math.min(asked.to, asked.askedAt - policy.lateness - policy.skew);
	const time = Math.max(cursor.time, floorToResolution(complete, policy));
	return { fresh, ...moveTo(time, [...seen], policy) };
}

/** Forgets what lies before the cursor, and moves it further if too much would be remembered. */
function moveTo(
	time: number,
	seen: readonly (readonly [string, number])[],
	{ maxSeen, resolution }: CursorPolicy,
): Omit<Settled<TimedEntry>, 'fresh'> {
	const kept = seen.filter((each) => each[1] >= time);
	if (kept.length <= maxSeen) return { cursor: { version: 1, time, seen: kept } };
	const times = kept.map((each) => each[1]).sort((a, b) => b - a);
	const later = (times[maxSeen] ?? time) + resolution;
	const newest = kept.filter((each) => each[1] >= later);
	return {
		cursor: { version: 1, time: later, seen: newest },
		narrowed: { from: time, to: later },
	};
}
