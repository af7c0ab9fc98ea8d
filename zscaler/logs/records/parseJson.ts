import { readJson } from '../../exact/readJson';
import { isJsonObject } from '../../json';
import type { Fields } from './fault';

/** The objects that a text is made of as well-formed JSON: one, or a list; undefined if it is neither. */
export function parseJson(text: string): readonly Fields[] | undefined {
	const value = readJson(longNumber.test(text) ? quoteLongNumbers(text) : text);
	if (isJsonObject(value)) return [value];
	return Array.isArray(value) && value.every(isJsonObject) ? value : undefined;
}

/** Record ids have 19 digits, of which a number keeps 16: they become text. */
const longNumber = /":\s?-?\d{16}/;
const quoteLongNumbers = (text: string): string =>
	text.replace(/(?<!\\)":(\s*)(-?\d{16,})(?=\s*[,}\]])/g, '":$1"$2"');
