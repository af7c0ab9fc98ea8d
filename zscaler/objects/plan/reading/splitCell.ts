import { isJsonList, type Json } from '../../../contract/json/json';
import { readExact } from '../../../contract/json/readExact';
import { linesOfCell } from '../../../contract/text/splitText';
import { RefusedCell } from './reading';

/** Several values in one cell, as a list or as JSON; undefined for a text that is neither. */
export function listIn(value: unknown): unknown[] | undefined {
	if (isJsonList(value)) return value;
	if (typeof value !== 'string') return [value];
	const text = value.trim();
	if (text.startsWith('{')) return [parseJsonCell(text)];
	if (!text.startsWith('[')) return undefined;
	const parsed = parseJsonCell(text);
	return Array.isArray(parsed) ? parsed : undefined;
}

/**
 * Plain words in one cell: on lines, with commas, or with semicolons as sheets of other countries have
 * them. What stands in double quotes is one word, whatever is in it.
 */
export function splitWords(text: string): string[] {
	const words: string[] = [];
	for (let at = 0; at < text.length;) {
		const from = endOf(/\s*/y, text, at);
		const end = endOf(/[^\n,;]*/y, text, from);
		const quoted = quotedWord(text, from);
		words.push((quoted?.word ?? text.slice(from, end)).trim());
		at = (quoted?.end ?? end) + 1;
	}
	return words.filter((word) => word !== '');
}

/** What stands in quotes, doubled ones within it, where the word ends behind them. */
function quotedWord(text: string, from: number): { word: string; end: number } | undefined {
	if (text[from] !== '"') return undefined;
	let close = text.indexOf('"', from + 1);
	while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
	const end = close === -1 ? text.length : endOf(/[^\S\n]*/y, text, close + 1);
	if (close === -1 || !/^[\n,;]?$/.test(text.charAt(end))) return undefined;
	return { word: text.slice(from + 1, close).replaceAll('""', '"'), end };
}

/** Where what stands at a place ends. */
function endOf(what: RegExp, text: string, at: number): number {
	what.lastIndex = at;
	what.test(text);
	return what.lastIndex;
}

/** Entries on lines of their own, whatever else is in them: '[a-z]{1,3}' is no JSON, but a pattern. */
export const splitCellLines = (text: string): string[] => textsIn(text) ?? linesOfCell(text);

function textsIn(text: string): string[] | undefined {
	if (!/^\s*\[\s*(?:"|\])/.test(text)) return undefined;
	const parsed = readExact(text);
	return Array.isArray(parsed) && parsed.every((each) => typeof each === 'string')
		? parsed
		: undefined;
}

export function parseJsonCell(text: string): Json {
	const parsed = readExact(text);
	// A text stays the text that it is: no JSON, or one in quotes.
	if (parsed === text) throw new RefusedCell('is not valid JSON');
	return parsed;
}
