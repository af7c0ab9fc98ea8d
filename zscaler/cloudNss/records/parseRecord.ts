import { readExact } from '../../contract/json/readExact';
import { isJsonObject } from '../../contract/json/json';
import type { RecordFields } from './fault';

/** The objects that a text is made of as well-formed JSON: one, or a list; undefined if it is neither. */
export function parseRecord(text: string): readonly RecordFields[] | undefined {
	const value = readExact(text);
	if (isJsonObject(value)) return [value];
	return Array.isArray(value) && value.every(isJsonObject) ? value : undefined;
}
