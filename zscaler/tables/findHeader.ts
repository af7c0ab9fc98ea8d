import { readTime } from '../time/readTime';

type Rows = readonly (readonly string[])[];

/**
 * Which of a table's first rows holds its headings, -1 if none does. Reports begin with lines about
 * themselves ('Report Name, Audit Log'; 'Time Zone, GMT'), which are narrower than the table. A
 * later row of headings takes the place of an earlier one if it is at least twice as wide, or wider
 * with more rows of its width after it: a single row with a cell too many is none.
 */
export function findHeader(rows: Rows): number {
	let found = -1;
	rows.forEach((row, at) => {
		if (!isHeading(row)) return;
		if (found === -1 || takesThePlace(rows, at, found)) found = at;
	});
	return found;
}

function takesThePlace(rows: Rows, at: number, found: number): boolean {
	const width = rows[at]?.length ?? 0;
	const present = rows[found]?.length ?? 0;
	if (width <= present) return false;
	return width >= present * 2 || likeIt(rows, at) > likeIt(rows, found);
}

/** How many rows after it are as wide. */
const likeIt = (rows: Rows, at: number): number =>
	rows.slice(at + 1).filter(({ length }) => length === rows[at]?.length).length;

/** Words in nearly every cell, none of them twice. */
function isHeading(row: readonly string[]): boolean {
	const words = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
	if (words.length * 3 <= row.length * 2) return false;
	return new Set(words).size === words.length && !words.some(isDatum);
}

/** A number, a time, an address, a mail address, a hash: what stands below headings. */
const isDatum = (cell: string): boolean =>
	isMail(cell) ||
	(cell.length <= LONGEST &&
		(/^[-+]?[\d.,]+%?$/.test(cell) ||
			/^[0-9a-f:.]{7,}(?:\/\d+)?$/i.test(cell) ||
			readTime(cell) !== undefined));

/** Characters of a number, a time, an address or a hash: patterns are for short texts. */
const LONGEST = 400;

/** Something, an at sign, something with a dot in it. */
function isMail(cell: string): boolean {
	const at = cell.indexOf('@', 1);
	return at !== -1 && cell.lastIndexOf('.', cell.length - 2) > at + 1 && !/\s/.test(cell);
}
