import type { Table } from '../tables/openTable';
import type { Order } from '../time/ranges/splitRange';
import type { TimeRange } from '../time/ranges/timeRange';
import { readMoment } from './readMoment';

export interface SortedRows {
	readonly rows: readonly (readonly string[])[];
	/** From the oldest to the newest, where each has a time. */
	readonly seen?: TimeRange;
}

/** Rows by their first column of times; as they came where there is none. Equal times keep their order. */
export function sortRows(
	{ head, rows }: { readonly head: Table['head']; readonly rows: readonly (readonly string[])[] },
	order: Order,
	range: TimeRange,
): SortedRows {
	const times = rows.map((row) => readMoment(head, row, range) ?? NaN);
	if (rows.length === 0 || times.some(Number.isNaN)) return { rows };
	const [first = 0, last = 0] = [times[0], times.at(-1)];
	const came: Order = first > last ? 'newestFirst' : 'oldestFirst';
	const places = times.map((_, place) => place);
	if (came !== order) places.reverse();
	const sign = order === 'oldestFirst' ? 1 : -1;
	places.sort((one, other) => sign * ((times[one] ?? 0) - (times[other] ?? 0)));
	return {
		rows: places.map((place) => rows[place] ?? []),
		seen: { from: Math.min(...times), to: Math.max(...times) },
	};
}
