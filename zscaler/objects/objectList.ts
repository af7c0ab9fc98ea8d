import { get } from 'lodash';

import type { Json, JsonObject } from '../contract/json/json';

/** The objects of a resource as a run knows them: what it has read and what it has changed since. */
export interface ObjectList {
	readonly all: () => readonly JsonObject[];
	/** Those with this value in the field, a text and a number of the same digits alike. */
	readonly having: (field: string, value: Json | undefined) => readonly JsonObject[];
	/** Those with this text among those that `of` tells of an object; `way` names what it tells. */
	readonly reached: (
		way: string,
		of: (object: JsonObject) => readonly string[],
		text: string,
	) => readonly JsonObject[];
	readonly replace: (objects: readonly JsonObject[]) => void;
}

type Index = ReadonlyMap<string, JsonObject[]>;

/** Looks up by any field at once, however many items ask: an index is made when first asked for. */
export function openList(read: readonly JsonObject[]): ObjectList {
	let objects = read;
	let indexes = new Map<string, Index>();
	const reached: ObjectList['reached'] = (way, of, text) => {
		const index = indexes.get(way) ?? indexBy(objects, of);
		indexes.set(way, index);
		return index.get(text) ?? [];
	};
	return {
		all: () => objects,
		having: (field, value) =>
			reached(`.${field}`, (object) => [String(get(object, field) ?? '')], String(value)),
		reached,
		replace: (changed) => {
			objects = changed;
			indexes = new Map();
		},
	};
}

function indexBy(
	objects: readonly JsonObject[],
	of: (object: JsonObject) => readonly string[],
): Index {
	const index = new Map<string, JsonObject[]>();
	for (const object of objects) {
		for (const text of new Set(of(object))) {
			const present = index.get(text);
			if (present === undefined) index.set(text, [object]);
			else present.push(object);
		}
	}
	return index;
}
