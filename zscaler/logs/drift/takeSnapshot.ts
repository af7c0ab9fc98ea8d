import type { Json, JsonObject } from '../../json';
import { fingerprint, writeStable } from './fingerprint';
import { isRestless, steady } from './steady';

/** What is kept of a field: its value while it is small, else the value's fingerprint. */
export type Kept = { readonly value: Json } | { readonly print: string };

/** What is remembered of an object; plain JSON. */
export interface Remembered {
	readonly name?: string;
	/** Of the whole object. */
	readonly print: string;
	/** Missing if only whole objects are told apart. */
	readonly fields?: Readonly<Record<string, Kept>>;
}

/** Objects by their ids. */
export type Snapshot = Readonly<Record<string, Remembered>>;

export interface SnapshotSettings {
	/** Remember fields, so that a change shows before and after, or only whole objects, which is smaller. */
	readonly detail: 'fields' | 'objects';
	/** Values of at most so many characters are kept as they are. */
	readonly longestValue: number;
}

export const usualSnapshot: SnapshotSettings = { detail: 'fields', longestValue: 200 };

/** The id of an object, its name where it has none. Settings that are one object are 'settings'. */
export const idOf = ({ id, name }: JsonObject): string =>
	typeof id === 'string' || typeof id === 'number' ? String(id) : (nameOf(name) ?? 'settings');

export const nameOf = (name: Json | undefined): string | undefined =>
	typeof name === 'string' ? name : undefined;

/** What is needed later to tell what has changed, small enough to be stored. */
export function takeSnapshot(
	objects: Iterable<JsonObject>,
	settings: SnapshotSettings = usualSnapshot,
): Snapshot {
	const snapshot: [string, Remembered][] = [];
	for (const object of objects) {
		const print = fingerprint(steady(withoutId(object)));
		const fields = settings.detail === 'fields' ? keepFields(object, settings) : undefined;
		snapshot.push([idOf(object), { name: nameOf(object.name), print, fields }]);
	}
	return Object.fromEntries(snapshot);
}

const keepFields = (object: JsonObject, settings: SnapshotSettings): Record<string, Kept> =>
	Object.fromEntries(
		Object.entries(withoutId(object))
			.filter(([field]) => !isRestless(field))
			.map(([field, value]) => [field, keep(value, settings)]),
	);

function keep(value: Json, { longestValue }: SnapshotSettings): Kept {
	const isSmall = writeStable(value).length <= longestValue;
	return isSmall ? { value } : { print: printOf(value) };
}

export const printOf = (value: Json): string => fingerprint(steady(value));

/** An object of { id, name } alone would else pass for a reference. */
function withoutId({ id: _id, ...rest }: JsonObject): JsonObject {
	return rest;
}
