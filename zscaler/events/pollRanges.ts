import { isoOf } from '../contract/json/time';
import { askNext, type NextRange } from './cursors/askNext';
import { openCursor, readCursor, type Cursor } from './cursors/cursor';
import { settlePoll } from './cursors/settlePoll';
import { stepOf } from '../time/ranges/rangeLimits';
import { splitRange } from '../time/ranges/splitRange';
import type { TimeRange } from '../time/ranges/timeRange';
import type { ZscalerEvent, Poll, Polled } from './eventSource';
import type { Settings } from './setting';
import type { WindowedSource } from './windowedSource';
import { MINUTE_MS } from '../contract/durations';

/** A long outage is made up for over several polls: so many ranges in each. @internal Tests count them. */
export const MAX_RANGES = 6;

/**
 * Reads from the cursor on, part by part, the oldest first. A range that cannot be read ends
 * the poll: what was read before it is handed out, and the next poll begins with that range. If
 * it is the first, the poll fails and the cursor stays.
 */
export async function pollRanges<S extends Settings>(
	windowed: WindowedSource<S>,
	poll: Poll<S>,
): Promise<Polled> {
	const { policy, source } = windowed;
	const now = poll.now();
	const warnings: string[] = [];
	let cursor = withinRetention(
		readCursor(poll.memory) ?? openCursor(poll.start, policy, now),
		windowed,
		now,
		warnings,
	);
	const fresh: ZscalerEvent[] = [];
	const asked = askUntilNow(cursor, windowed, now);
	const ranges = asked === undefined ? [] : splitRange(asked, source, 'oldestFirst');
	let read = 0;
	for (const range of ranges) {
		if (read > 0 && (read === MAX_RANGES || poll.now() > poll.until)) break;
		const happened = await readOr(windowed, poll, range, read > 0 ? warnings : undefined);
		if (happened === undefined || asked === undefined) break;
		const settled = settlePoll(cursor, { ...asked, to: range.to }, happened, policy);
		if (settled.narrowed !== undefined) warnings.push(tooMany(settled.narrowed));
		for (const each of settled.fresh) fresh.push(each);
		cursor = settled.cursor;
		read += 1;
	}
	const events = windowed.merge?.(fresh, poll) ?? fresh;
	return { events, memory: cursor, warnings };
}

/**
 * Up to now, and not beyond: an API may refuse a time to come. What a clock ahead of this one has
 * stamped is found by a later poll, since the cursor stays behind by as much.
 */
function askUntilNow(
	cursor: Cursor,
	{ policy, source }: WindowedSource,
	now: number,
): NextRange | undefined {
	const asked = askNext(cursor, policy, now);
	const step = stepOf(source);
	const to = Math.ceil((now + 1) / step) * step;
	return asked === undefined || asked.from >= to ? undefined : { ...asked, to };
}

/** Moves a cursor on that stands where the source answers nothing any more. */
function withinRetention(
	cursor: Cursor,
	{ source, policy: { resolution } }: WindowedSource,
	now: number,
	warnings: string[],
): Cursor {
	if (source.retention === undefined) return cursor;
	// A minute for the call to arrive.
	const earliest = Math.ceil((now - source.retention + MINUTE_MS) / resolution) * resolution;
	if (cursor.time >= earliest) return cursor;
	warnings.push(
		`Zscaler keeps nothing from before ${isoOf(earliest)} any more: what happened between ` +
			`${isoOf(cursor.time)} and then is not handed out.`,
	);
	return { ...cursor, time: earliest, seen: cursor.seen.filter(([, time]) => time >= earliest) };
}

/** The answer for a range; where a failure is only to be told, undefined in its place. */
async function readOr<S extends Settings>(
	windowed: WindowedSource<S>,
	poll: Poll<S>,
	range: TimeRange,
	warnings: string[] | undefined,
): Promise<readonly ZscalerEvent[] | undefined> {
	try {
		return await windowed.read(poll, range);
	} catch (error) {
		if (warnings === undefined) throw error;
		const reason = error instanceof Error ? error.message : String(error);
		warnings.push(`Read until ${isoOf(range.from)}; the next poll goes on from there. ${reason}`);
		return undefined;
	}
}

const tooMany = ({ from, to }: TimeRange): string =>
	`More entries came at once than are remembered: late ones between ${isoOf(from)} and ` +
	`${isoOf(to)} will be missed.`;
