import { findOffset } from '../time/findOffset';
import { readTime } from '../time/readTime';

type Rows = readonly (readonly string[])[];

/** The columns whose every filled cell is a day and a time of day: names are in the admin's language. */
export function findTimes(rows: Rows, width: number): number[] {
	return Array.from({ length: width }, (_, index) => index).filter((index) => {
		const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
		return cells.length > 0 && cells.every(isTimeText);
	});
}

/** A day alone may be a name, and has no zone. */
const isTimeText = (cell: string): boolean => /\d:\d/.test(cell) && readTime(cell) !== undefined;

/** Characters of a cell above the table; what is longer says no zone. */
const LONGEST_HEADING = 1_000;

/** The zone that a report names above its table: 'Time Zone, GMT-08:00', 'Time (PDT)'. */
export function findZone(rows: Rows): string | undefined {
	for (const cell of rows.flat()) {
		if (cell.length > LONGEST_HEADING) continue;
		const text = /\(([^()]+)\)/.exec(cell)?.[1] ?? cell;
		const isZone = /^\s*(?:[A-Z]{1,4}|[A-Z]\w+\/[\w/]+|(?:GMT|UTC)?[+-]\d{1,2}:?\d{2})\s*$/.test(
			text,
		);
		if (isZone && findOffset(text, 0) !== undefined) return text.trim();
	}
	return undefined;
}
