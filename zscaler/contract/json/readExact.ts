import type { Json } from './json';
import { markLong } from './longNumbers';
import { quoteLong } from './quoteLong';
import { readJson } from './readJson';

/**
 * JSON whose ids may have more digits than a JavaScript number holds: those become texts, digit by
 * digit, and are known as the numbers that they were (`writeExact`). What is no JSON stays the text
 * that it is.
 */
export function readExact(text: string): Json {
	const quoted = quoteLong(text);
	const value = readJson(quoted ?? text);
	if (value === undefined) return text;
	return quoted === undefined ? value : markLong(value);
}
