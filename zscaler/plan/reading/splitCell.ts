import type { Json } from '../../json';
import { readExact } from '../../exact/readExact';
import { Refused } from './reading';

/** Several values in one cell, as a list or as JSON; undefined for a text that is neither. */
export function listIn(value: unknown): unknown[] | undefined {
	if (Array.isArray(value)) return value as unknown[];
	if (typeof value !== 'string') return [value];
	const text = value.trim();
	if (text.startsWith('{')) return [parseJson(text)];
	if (!text.startsWith('[')) return undefined;
	const parsed = parseJson(text);
	return Array.isArray(parsed) ? parsed : undefined;
}

/**
 * Plain words in one cell: on lines, with commas, or with semicolons as sheets of other countries have
 * them. What stands in double quotes is one word, whatever is in it.
 */
export const splitWords = (text: string): string[] =>
	[...text.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*(?=[\n,;]|$)|([^\n,;]*))(?:[\n,;]|$)/g)]
		.map(([, quoted, plain = '']) => (quoted?.replaceAll('""', '"') ?? plain).trim())
		.filter((word) => word !== '');

/** Entries on lines of their own, whatever else is in them: '[a-z]{1,3}' is no JSON, but a pattern. */
export const splitLines = (text: string): string[] =>
	textsIn(text) ??
	text
		.split(/[\r\n]+/)
		.map((line) => line.trim())
		.filter((line) => line !== '');

function textsIn(text: string): string[] | undefined {
	if (!/^\s*\[\s*(?:"|\])/.test(text)) return undefined;
	const parsed = readExact(text);
	return Array.isArray(parsed) && parsed.every((each) => typeof each === 'string')
		? parsed
		: undefined;
}

export function parseJson(text: string): Json {
	const parsed = readExact(text);
	// A text stays the text that it is: no JSON, or one in quotes.
	if (parsed === text) throw new Refused('is not valid JSON');
	return parsed as Json;
}
