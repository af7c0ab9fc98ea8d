import { get } from 'lodash';

import { ZscalerError } from '../contract/zscalerError';
import { isJsonObject, type Json, type JsonObject } from '../contract/json/json';
import { quote } from '../contract/text/quote';

export interface FoundList {
	/** 'WEB_TRAFFIC.protocols.entries' */
	readonly path: string;
	readonly objects: JsonObject[];
}

/** Every list of objects in an answer that is not within another list. */
export function findLists(data: Json | undefined, path: readonly string[] = []): FoundList[] {
	if (Array.isArray(data)) return [{ path: path.join('.'), objects: data.filter(isJsonObject) }];
	if (!isJsonObject(data)) return [];
	return Object.entries(data).flatMap(([key, value]) => findLists(value, [...path, key]));
}

/** The list at a path below `data`; throws `invalid`, naming those that there are. */
export function listAt(data: Json | undefined, path: string): JsonObject[] {
	const below = path.trim().replace(/^\$?\.?data\./, '');
	const found: unknown = get(data, below);
	if (Array.isArray(found)) return found.filter(isJsonObject);
	const lists = findLists(data).map((list) => list.path);
	throw new ZscalerError(`There is no list at '${quote(path)}' in the answer`, {
		kind: 'invalid',
		product: 'zins',
		advice:
			lists.length === 0
				? 'The answer holds no list at all: choose Data as Output.'
				: `Lists in the answer: ${lists.join(', ')}.`,
	});
}
