import { escapeRegExp } from 'lodash';

/** A row that has quotes in it, read cell by cell, wherever the text is cut. */
export interface QuotedRow {
	readonly delimiter: string;
	readonly bareEnd: RegExp;
	readonly take: (cells: string[]) => void;
	isOpen: boolean;
	mode: 'start' | 'bare' | 'quoted' | 'closed';
	cells: string[];
	cell: string;
}

export const quotedRow = (delimiter: string, take: QuotedRow['take']): QuotedRow => ({
	delimiter,
	bareEnd: new RegExp(`[\\r\\n${escapeRegExp(delimiter)}]`, 'g'),
	take,
	isOpen: false,
	mode: 'start',
	cells: [],
	cell: '',
});

/** @returns where the line end stands that ends the row; the row stays open if there is none. */
export function splitQuoted(row: QuotedRow, text: string, from: number): number {
	let at = from;
	while (at < text.length) {
		const isLineEnd = row.mode !== 'quoted' && (text[at] === '\n' || text[at] === '\r');
		if (isLineEnd) {
			endQuoted(row);
			return at;
		}
		at = step(row, text, at);
	}
	return text.length;
}

/** Hands the row out as it stands, unless it is an empty line. */
export function endQuoted(row: QuotedRow): void {
	endCell(row);
	row.isOpen = false;
	if (row.cells.length > 1 || row.cells[0] !== '') row.take(row.cells);
	row.cells = [];
}

function step(row: QuotedRow, text: string, at: number): number {
	if (row.mode === 'quoted') return readQuoted(row, text, at);
	if (row.mode === 'bare' || text[at] !== '"') return readBare(row, text, at);
	if (row.mode === 'closed') row.cell += '"';
	row.mode = 'quoted';
	return at + 1;
}

/** Reads up to the closing quote, and past a delimiter right behind it, or to the end of the text. */
function readQuoted(row: QuotedRow, text: string, from: number): number {
	const close = text.indexOf('"', from);
	const end = close === -1 ? text.length : close;
	row.cell += text.slice(from, end);
	if (close === -1) return end;
	row.mode = 'closed';
	if (text[close + 1] !== row.delimiter) return close + 1;
	endCell(row);
	return close + 2;
}

/** Reads up to the delimiter (and past it), to the line end, or to the end of the text. */
function readBare(row: QuotedRow, text: string, from: number): number {
	row.bareEnd.lastIndex = from;
	const end = row.bareEnd.exec(text)?.index ?? text.length;
	row.cell += text.slice(from, end);
	row.mode = 'bare';
	if (text[end] !== row.delimiter) return end;
	endCell(row);
	return end + 1;
}

function endCell(row: QuotedRow): void {
	row.cells.push(row.cell);
	row.cell = '';
	row.mode = 'start';
}
