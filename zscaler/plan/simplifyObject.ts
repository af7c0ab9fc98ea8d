import type { Resource } from '../catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../json';

/**
 * What people look for in an object: its id, its name and the values that are set, references
 * by name. What only Zscaler sets, and what is empty, is left out.
 */
export function simplifyObject(resource: Resource, object: JsonObject): JsonObject {
	// Of what happened, Zscaler sets nearly all.
	const set = resource.logs === undefined ? resource.fields : [];
	const known = set.filter(({ readOnly }) => !readOnly).map(({ name }) => name);
	const names = known.length > 0 ? known : Object.keys(object);
	const simple: JsonObject = {};
	for (const name of new Set([resource.key, resource.nameField, ...names])) {
		const value = simplify(object[name]);
		if (value !== undefined) simple[name] = value;
	}
	return simple;
}

function simplify(value: Json | undefined): Json | undefined {
	if (value === null || value === undefined || value === '') return undefined;
	if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(nameOf);
	return nameOf(value);
}

const nameOf = (value: Json): Json =>
	isJsonObject(value) && typeof value.name === 'string' && 'id' in value ? value.name : value;
