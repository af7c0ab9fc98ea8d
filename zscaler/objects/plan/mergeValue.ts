import type { Field } from '../../catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { dropStale } from './dropStale';
import { matchEntries } from './matchEntries';
import { sameValue } from './sameValue';

/**
 * The value as it is when what is wanted has been done: what is not named within an object stays.
 * Lists are whole, of entries that bear the id of one that is there the same holds as of objects;
 * references are whole; null clears. What says the same as what is there stays as it came.
 */
export function mergeValue(field: Field, present: Json | undefined, wanted: Json): Json {
	if (present !== undefined && sameValue(field, present, wanted)) return present;
	if (field.kind === 'ref') return wanted;
	if (Array.isArray(wanted)) {
		return Array.isArray(present) ? mergeList(field, present, wanted) : wanted;
	}
	return isJsonObject(wanted) && isJsonObject(present)
		? mergeObject(fieldsIn(field), present, wanted)
		: wanted;
}

/** The same of the values of an object that is there. */
function mergeObject(
	fields: readonly Field[],
	present: JsonObject,
	wanted: JsonObject,
): JsonObject {
	if (isAnother(present, wanted)) return wanted;
	const merged = Object.entries(wanted).map(([name, value]): [string, Json] => [
		name,
		mergeValue(fieldNamed(fields, name), present[name], value),
	]);
	const changed = Object.fromEntries(merged.filter(([name, value]) => value !== present[name]));
	return { ...dropStale(fields, present, changed), ...changed };
}

/** An entry that says no more than one that is there is that one. */
function mergeList(field: Field, present: readonly Json[], wanted: readonly Json[]): Json[] {
	const one: Field = { kind: 'nested', name: field.name, fields: fieldsIn(field) };
	const entries = matchEntries(one, present);
	return wanted.map((entry) => {
		if (!isJsonObject(entry)) return entry;
		const at = hasId(entry) ? entries.takeById(String(entry.id)) : entries.takeLike(entry);
		return at === undefined ? entry : mergeValue(one, present[at], entry);
	});
}

/** Whether an object is wanted in the place of another: by another id, or by a name alone. */
function isAnother(present: JsonObject, wanted: JsonObject): boolean {
	if (hasId(present) && hasId(wanted)) return !sameId(present, wanted);
	if (hasId(present)) return wanted.name !== undefined && wanted.name !== present.name;
	return hasId(wanted) && present.name !== undefined && present.name !== wanted.name;
}

const hasId = ({ id }: JsonObject): boolean => id !== undefined && id !== null && id !== '';
const sameId = (one: JsonObject, other: JsonObject): boolean => String(one.id) === String(other.id);

const fieldsIn = (field: Field): readonly Field[] =>
	field.kind === 'nested' ? (field.fields ?? []) : [];

/** A value that the row does not know is any JSON. */
export const fieldNamed = (fields: readonly Field[], name: string): Field =>
	fields.find((field) => field.name === name) ?? { kind: 'nested', name };
