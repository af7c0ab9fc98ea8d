const QUOTE = 34;

/** A row as far as its lines have come. */
export interface TableRow {
	readonly cells: string[];
	/** What stands in the quotes that are open. */
	quoted?: string;
}

/** The cells of a row that stands on one line; undefined if a quote is left open. */
export function splitRow(line: string, delimiter: string): string[] | undefined {
	const { cells, quoted } = continueRow({ cells: [] }, line, delimiter);
	return quoted === undefined ? cells : undefined;
}

/**
 * Adds the cells of a line (RFC 4180): quotes around a cell, doubled within it. Blanks before an
 * opening quote are allowed, since feeds write `"a", "b"`. If a quote is left open, the row goes on in
 * the next line.
 */
export function continueRow(row: TableRow, line: string, delimiter: string): TableRow {
	if (row.quoted !== undefined) row.quoted += '\n';
	for (let at = 0; at !== -1;) at = takeCell(row, line, at, delimiter);
	return row;
}

/** @returns where the next cell begins, -1 if there is none. */
function takeCell(row: TableRow, line: string, at: number, delimiter: string): number {
	const start = row.quoted === undefined ? skipBlanks(line, at, delimiter) : at;
	const opens = row.quoted === undefined && line.charCodeAt(start) === QUOTE;
	if (opens) row.quoted = '';
	if (row.quoted !== undefined) return takeQuoted(row, line, opens ? start + 1 : start, delimiter);
	const end = endOfCell(line, at, delimiter);
	row.cells.push(line.slice(at, end));
	return end < line.length ? end + 1 : -1;
}

function takeQuoted(row: TableRow, line: string, at: number, delimiter: string): number {
	let text = row.quoted ?? '';
	for (let from = at; ;) {
		const close = line.indexOf('"', from);
		if (close === -1) {
			row.quoted = text + line.slice(from);
			return -1;
		}
		text += line.slice(from, close);
		if (line.charCodeAt(close + 1) !== QUOTE) {
			row.cells.push(text);
			delete row.quoted;
			const end = endOfCell(line, close + 1, delimiter);
			return end < line.length ? end + 1 : -1;
		}
		text += '"';
		from = close + 2;
	}
}

/** Where the delimiter stands, or the line ends. */
function endOfCell(line: string, at: number, delimiter: string): number {
	const found = line.indexOf(delimiter, at);
	return found === -1 ? line.length : found;
}

function skipBlanks(line: string, at: number, delimiter: string): number {
	let i = at;
	while (line[i] === ' ' || (line[i] === '\t' && delimiter !== '\t')) i++;
	return i;
}
