import { isNil, omit } from 'lodash';

import type { Json, JsonObject } from '../../contract/json/json';
import { contentFingerprint, writeStable } from '../../contract/contentFingerprint';
import { isRestless, steady } from './steady';

/** What is kept of a field: its value while it is small, else the value's fingerprint. */
export type Kept = { readonly value: Json } | { readonly print: string };

/** What is remembered of an object; plain JSON. */
export interface Remembered {
	readonly name?: string;
	/** Of the whole object, its place left out. */
	readonly print: string;
	/** Where it stands in a list that has an order. */
	readonly place?: number;
	/** Missing if only whole objects are told apart. */
	readonly fields?: Readonly<Record<string, Kept>>;
}

/** Objects by their ids. */
export type Snapshot = Readonly<Record<string, Remembered>>;

export interface SnapshotSettings {
	/** Remember fields, so that a change shows before and after, or only whole objects, which is smaller. */
	readonly detail: 'fields' | 'objects';
	/** Values of at most so many characters are kept as they are. */
	readonly maxValueLength: number;
	/** Fields that tell where an object stands, the one to go by first: others shift it too. */
	readonly places?: readonly string[];
}

export const usualSnapshot: SnapshotSettings = { detail: 'fields', maxValueLength: 200 };

/** The id of an object, its name where it has none. Settings that are one object are 'settings'. */
export const snapshotId = ({ id, name }: JsonObject): string =>
	typeof id === 'string' || typeof id === 'number'
		? String(id)
		: (snapshotName(name) ?? 'settings');

export const snapshotName = (name: Json | undefined): string | undefined =>
	typeof name === 'string' ? name : undefined;

/** What is needed later to tell what has changed, small enough to be stored. */
export function takeSnapshot(
	objects: Iterable<JsonObject>,
	settings: SnapshotSettings = usualSnapshot,
): Snapshot {
	const snapshot: [string, Remembered][] = [];
	for (const object of objects) {
		const print = contentFingerprint(steady(omit(object, ['id', ...(settings.places ?? [])])));
		const place = placeOf(object, settings);
		const fields = settings.detail === 'fields' ? keepFields(object, settings) : undefined;
		snapshot.push([snapshotId(object), { name: snapshotName(object.name), print, place, fields }]);
	}
	return Object.fromEntries(snapshot);
}

const keepFields = (object: JsonObject, settings: SnapshotSettings): Record<string, Kept> =>
	Object.fromEntries(
		Object.entries(withoutId(object))
			.filter(([field]) => !isRestless(field))
			.map(([field, value]) => [field, keep(value, settings)]),
	);

function keep(value: Json, { maxValueLength }: SnapshotSettings): Kept {
	const isSmall = writeStable(value).length <= maxValueLength;
	return isSmall ? { value } : { print: printOf(value) };
}

export const printOf = (value: Json): string => contentFingerprint(steady(value));

/** Nothing where the list has no order, and for what is not in it. */
function placeOf(object: JsonObject, { places }: SnapshotSettings): number | undefined {
	const [field] = places ?? [];
	const place = field === undefined ? undefined : object[field];
	return isNil(place) || place === '' || !Number.isFinite(Number(place))
		? undefined
		: Number(place);
}

/** An object of { id, name } alone would else pass for a reference. */
function withoutId({ id: _id, ...rest }: JsonObject): JsonObject {
	return rest;
}
