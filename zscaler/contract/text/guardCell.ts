/**
 * What spreadsheets take for a formula, behind blanks and quotes too: owasp.org/www-community/attacks/
 * CSV_Injection, 2026-11. The wide characters count in Japanese and Chinese editions.
 */
const formula = /^(?:[\t\r\n]|[\s"\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** Numbers are meant as such, and a dash is what many logs write for nothing. */
const harmless = /^(?:[+-]?(?:\d+(?:[.,]\d+)*|\.\d+)(?:e[+-]?\d+)?%?|-+)?$/i;

/** A cell that a spreadsheet shows as it is: an apostrophe stands before what it would run. */
export const guardCell = (cell: string): string =>
	formula.test(cell) && (cell.length > 100 || !harmless.test(cell.trim())) ? `'${cell}` : cell;

/** The same for each cell of a table, which stays as it is otherwise. */
export function guardTable(text: string, delimiter: string): string {
	const parts: string[] = [];
	let at = 0;
	while (at < text.length) {
		const isQuoted = text[at] === '"';
		const begin = isQuoted ? at + 1 : at;
		const close = isQuoted ? closingQuote(text, begin) : undefined;
		const end = endOfCell(text, close ?? begin, delimiter);
		const guarded = guardCell(text.slice(begin, close ?? end));
		parts.push(isQuoted ? '"' : '', guarded, text.slice(close ?? end, end + 1));
		at = end + 1;
	}
	return parts.join('');
}

function closingQuote(text: string, from: number): number {
	for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
		if (text[at + 1] !== '"') return at;
	}
	return text.length;
}

function endOfCell(text: string, from: number, delimiter: string): number {
	let at = from;
	while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
	return at;
}
