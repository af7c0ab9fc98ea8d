import type { TimeRange } from '../../time/ranges/timeRange';
import type { Cursor, CursorPolicy } from './cursor';

/** A range, and when this machine's clock asked for it: later entries cannot be in the answer. */
export interface NextRange extends TimeRange {
	readonly askedAt: number;
}

/**
 * What to ask for next: from the cursor on, up to what a clock ahead of this one may have stamped.
 * Undefined while this clock stands before the cursor.
 */
export function askNext(cursor: Cursor, policy: CursorPolicy, now: number): NextRange | undefined {
	const to = now + policy.skew + 1;
	return cursor.time < to ? { from: cursor.time, to, askedAt: now } : undefined;
}
