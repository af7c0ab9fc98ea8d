import { get } from 'lodash';

import type { Json, JsonObject } from '../json';

/** The objects of a resource as a run knows them: what it has read and what it has changed since. */
export interface ObjectList {
	readonly all: () => readonly JsonObject[];
	/** Those with this value in the field, a text and a number of the same digits alike. */
	readonly having: (field: string, value: Json | undefined) => readonly JsonObject[];
	readonly replace: (objects: readonly JsonObject[]) => void;
}

type Index = ReadonlyMap<string, JsonObject[]>;

/** Looks up by any field at once, however many items ask: an index is made when first asked for. */
export function openList(read: readonly JsonObject[]): ObjectList {
	let objects = read;
	let indexes = new Map<string, Index>();
	return {
		all: () => objects,
		having: (field, value) => {
			const index = indexes.get(field) ?? indexBy(objects, field);
			indexes.set(field, index);
			return index.get(String(value)) ?? [];
		},
		replace: (changed) => {
			objects = changed;
			indexes = new Map();
		},
	};
}

function indexBy(objects: readonly JsonObject[], field: string): Index {
	const index = new Map<string, JsonObject[]>();
	for (const object of objects) {
		const value = String(get(object, field) ?? '');
		const present = index.get(value);
		if (present === undefined) index.set(value, [object]);
		else present.push(object);
	}
	return index;
}
