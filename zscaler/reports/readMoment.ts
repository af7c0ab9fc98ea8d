import type { TableHead } from '../tables/openTable';
import { laterReading } from '../time/laterReading';
import { readTime } from '../time/readTime';
import type { TimeRange } from '../time/ranges/timeRange';
import { MINUTE_MS } from '../contract/durations';

/** The column that tells when a row happened: the first one of times. */
export const momentColumn = ({ times }: TableHead): string => times[0] ?? '';

const momentCell = (head: TableHead, row: readonly string[]): string | undefined =>
	row[head.names.indexOf(momentColumn(head))];

/** When a row happened. Of two times that a clock showed as it was put back, the later in the range. */
export function readMoment(
	head: TableHead,
	row: readonly string[],
	{ to }: TimeRange,
): number | undefined {
	const cell = momentCell(head, row);
	const time = readTime(cell, head.zone);
	// A cell that names its own zone tells one time.
	if (time === undefined || time === readTime(cell)) return time;
	const later = laterReading(time, head.zone);
	return later !== undefined && later < to ? later : time;
}

/** Whether the zone of a row's time is told by the report, and not taken from the form. */
export function tellsZone(head: TableHead, row: readonly string[], given = 'UTC'): boolean {
	const cell = momentCell(head, row);
	return head.zone !== given || readTime(cell, 'UTC+1') === readTime(cell, 'UTC+2');
}

/** Less than the quarter of an hour that zones are apart; a cell may leave out its seconds. */
const INEXACT = 10 * MINUTE_MS;

/** Whether rows lie beside the range that they were asked for: their times are of another zone. */
export const isMisdated = (seen: TimeRange, { from, to }: TimeRange): boolean =>
	seen.from < from - INEXACT || seen.to > to + INEXACT;
