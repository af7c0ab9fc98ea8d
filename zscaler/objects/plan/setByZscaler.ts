import type { Field, Resource } from '../../catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { isSaid } from './narrows';

/**
 * What a new object holds that nobody asked for: values that Zscaler, or we for it, filled in.
 * The id and what says nothing are left out.
 */
export function setByZscaler(
	{ key, fields }: Resource,
	given: JsonObject,
	object: JsonObject,
): JsonObject {
	const kinds = new Map(fields.map((field) => [field.name, field]));
	const { [key]: _id, ...values } = object;
	return unasked((name) => kinds.get(name), given, values);
}

function unasked(
	fieldOf: (name: string) => Field | undefined,
	given: JsonObject,
	object: JsonObject,
): JsonObject {
	const rest = Object.entries(object).map(([name, value]): [string, Json] => {
		const own = given[name];
		if (own === undefined || own === null) return [name, value];
		return [name, unaskedWithin(fieldOf(name), own, value)];
	});
	return Object.fromEntries(rest.filter(([, value]) => isSaid(value)));
}

/** Of a structure that was given in part, the rest; lists and references are given as a whole. */
function unaskedWithin(field: Field | undefined, given: Json, value: Json): Json {
	const isPart = field?.kind === 'nested' && isJsonObject(given) && isJsonObject(value);
	if (!isPart) return null;
	const { id: _id, ...rest } = value;
	const own = new Map((field.fields ?? []).map((each) => [each.name, each]));
	return unasked((name) => own.get(name) ?? { kind: 'nested', name }, given, rest);
}
