import type { Field, Resource } from '../../catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { isAll, isId } from './names/referents';

/**
 * What people look for in an object: its id, its name and the values that are set, references
 * by name. What only Zscaler sets, and what is empty, is left out. Each field can be given back
 * what is told of it here.
 */
export function simplifyObject(resource: Resource, object: JsonObject): JsonObject {
	// Of what happened, Zscaler sets nearly all.
	const set = resource.logs === undefined ? resource.fields : [];
	const known = new Map(
		set.filter(({ readOnly }) => !readOnly).map((field) => [field.name, field] as const),
	);
	const names = known.size > 0 ? [...known.keys()] : Object.keys(object);
	const isWritten = resource.operations.some(({ body }) => body.kind === 'resource');
	const simple: JsonObject = {};
	for (const name of new Set([resource.key, resource.nameField, ...names])) {
		const value = object[name];
		if (isUnset(value)) continue;
		const field = known.get(name);
		simple[name] = field === undefined ? told(isWritten, value) : simplify(field, value);
	}
	return simple;
}

const isUnset = (value: Json | undefined): value is undefined =>
	value === null ||
	value === undefined ||
	value === '' ||
	(Array.isArray(value) && value.length === 0);

/** Values of which no more is known: names alone are for reading, and cannot be given back. */
const told = (isWritten: boolean, value: Json): Json => (isWritten ? value : namesIn(value));

/** References by name, at any depth; all else as it is. */
function simplify(field: Field, value: Json): Json {
	if (field.kind === 'ref' && field.as === 'object') return namesIn(value);
	if (field.kind !== 'nested' || field.fields === undefined) return value;
	const { fields } = field;
	const simplifyOne = (each: Json): Json => (isJsonObject(each) ? simplifyIn(fields, each) : each);
	return Array.isArray(value) ? value.map(simplifyOne) : simplifyOne(value);
}

const simplifyIn = (fields: readonly Field[], object: JsonObject): JsonObject =>
	Object.fromEntries(
		Object.entries(object).map(([name, value]) => {
			const field = fields.find((each) => each.name === name);
			return [name, field === undefined ? value : simplify(field, value)];
		}),
	);

/** Names in place of references; a reference whose name says nothing sure stays as it is. */
function namesIn(value: Json): Json {
	if (!Array.isArray(value)) return nameOf(value) ?? value;
	const names = value.map(nameOf);
	return value.map((each, index) => {
		const name = names[index];
		return name === undefined || names.indexOf(name) !== names.lastIndexOf(name) ? each : name;
	});
}

/** The name of a reference, if it reads as nothing but a name. */
function nameOf(value: Json): string | undefined {
	if (!isJsonObject(value) || !('id' in value) || typeof value.name !== 'string') return undefined;
	const { name } = value;
	return name.trim() === '' || isId(name) || isAll(name) || /^\s*[[{]/.test(name)
		? undefined
		: name;
}
