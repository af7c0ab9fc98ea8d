import { findCharacters } from './findCharacters';
import { endQuoted, quotedRow, splitQuoted, type QuotedRow } from './splitQuoted';

export interface RowSplitter {
	/** Text in pieces of any size; a row may go on in the next. */
	readonly write: (text: string) => void;
	/** Hands out the last row, which may lack its line end. */
	readonly end: () => void;
}

interface Splitting {
	readonly quoted: QuotedRow;
	/** Beginnings of a row without quotes whose end is still to come. */
	open: string[];
	/** Whether the text so far ended in a CR, to which an LF may belong. */
	afterReturn: boolean;
}

/**
 * Cuts delimited text into rows of cells (RFC 4180), in one pass over each piece: quoted cells with
 * delimiters, line ends and doubled quotes in them; lines end with LF, CR LF or CR. A quote within
 * a cell that does not begin with one is an ordinary character. Empty lines are no rows.
 */
export function splitRows(delimiter: string, take: (cells: string[]) => void): RowSplitter {
	const quoted = quotedRow(delimiter, take);
	const splitting: Splitting = { quoted, open: [], afterReturn: false };
	return {
		write: (text) => {
			if (text !== '') splitPiece(splitting, text);
		},
		end: () => {
			if (quoted.isOpen) endQuoted(quoted);
			else takePlain(splitting, '');
		},
	};
}

function splitPiece(splitting: Splitting, text: string): void {
	const { quoted } = splitting;
	const characters = findCharacters(text);
	let at = splitting.afterReturn && text.startsWith('\n') ? 1 : 0;
	splitting.afterReturn = false;
	while (at < text.length) {
		const lineEnd = characters.lineEnd(at);
		const isPlain = !quoted.isOpen && characters.quote(at) >= lineEnd;
		if (isPlain) splitPlain(splitting, text.slice(at, lineEnd), lineEnd < text.length);
		const end = isPlain ? lineEnd : splitWithQuotes(splitting, text, at);
		if (end >= text.length) return;
		at = passLineEnd(splitting, text, end);
	}
}

function splitPlain(splitting: Splitting, piece: string, isWhole: boolean): void {
	if (isWhole) takePlain(splitting, piece);
	else splitting.open.push(piece);
}

function takePlain(splitting: Splitting, piece: string): void {
	const { open, quoted } = splitting;
	const line = open.length === 0 ? piece : open.join('') + piece;
	if (open.length > 0) splitting.open = [];
	if (line !== '') quoted.take(line.split(quoted.delimiter));
}

/** @returns where the row's line end stands, the length of the text if it goes on. */
function splitWithQuotes(splitting: Splitting, text: string, at: number): number {
	const { open, quoted } = splitting;
	if (!quoted.isOpen) {
		quoted.isOpen = true;
		splitting.open = [];
		for (const earlier of open) splitQuoted(quoted, earlier, 0);
	}
	return splitQuoted(quoted, text, at);
}

function passLineEnd(splitting: Splitting, text: string, end: number): number {
	if (text[end] !== '\r') return end + 1;
	splitting.afterReturn = end + 1 === text.length;
	return text[end + 1] === '\n' ? end + 2 : end + 1;
}
