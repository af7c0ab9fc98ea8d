const quote = 34;

/**
 * The cells of a row (RFC 4180): quotes around a cell, doubled within it. Blanks before an opening
 * quote are allowed, since feeds write `"a", "b"`. Undefined if a quote is left open: the row goes
 * on in the next line.
 */
export function splitRow(row: string, delimiter: string): string[] | undefined {
	const cells: string[] = [];
	let at = 0;
	for (;;) {
		const start = skipBlanks(row, at, delimiter);
		const cell =
			row.charCodeAt(start) === quote
				? readQuoted(row, start + 1, delimiter)
				: readBare(row, at, delimiter);
		if (cell === undefined) return undefined;
		cells.push(cell.text);
		if (cell.end >= row.length) return cells;
		at = cell.end + 1;
	}
}

interface Cell {
	readonly text: string;
	/** Where the delimiter stands, or the end of the row. */
	readonly end: number;
}

function readBare(row: string, at: number, delimiter: string): Cell {
	const found = row.indexOf(delimiter, at);
	const end = found === -1 ? row.length : found;
	return { text: row.slice(at, end), end };
}

function readQuoted(row: string, at: number, delimiter: string): Cell | undefined {
	let text = '';
	let from = at;
	for (;;) {
		const close = row.indexOf('"', from);
		if (close === -1) return undefined;
		text += row.slice(from, close);
		if (row.charCodeAt(close + 1) !== quote) {
			const next = row.indexOf(delimiter, close + 1);
			return { text, end: next === -1 ? row.length : next };
		}
		text += '"';
		from = close + 2;
	}
}

function skipBlanks(row: string, at: number, delimiter: string): number {
	let i = at;
	while (row[i] === ' ' || (row[i] === '\t' && delimiter !== '\t')) i++;
	return i;
}
