import { pick } from 'lodash';

import type { Resource } from '../../catalogue/grammar';
import { keepLong } from '../../contract/json/longNumbers';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { products } from '../../contract/products';
import { chooseTwins } from './chooseTwins';
import { dropStale, without } from './dropStale';
import { foldConditions, sameConditions } from './foldConditions';
import { joinConditions } from './joinConditions';
import { keepPlace } from './keepPlace';
import { fieldNamed, mergeValue } from './mergeValue';
import { isEmptyValue, sameValue } from './sameValue';

export type Change =
	| { readonly kind: 'create'; readonly body: JsonObject }
	| {
			readonly kind: 'update';
			readonly id: Json;
			/** The whole object, as PUT demands, or what differs, as PATCH does. */
			readonly body: JsonObject;
			/** Names of the fields that differ. */
			readonly changed: readonly string[];
			/** The object as it will be, as far as can be told without asking. */
			readonly after: JsonObject;
	  }
	| { readonly kind: 'unchanged'; readonly present: JsonObject };

/**
 * What has to be done so that the object is as wanted; what is not wanted stays as it is, also
 * within values. References in `wanted` are already ids. The key names the object and is no value.
 */
export function planChange(
	resource: Resource,
	present: JsonObject | undefined,
	wanted: JsonObject,
): Change {
	const fold = (object: JsonObject): JsonObject =>
		resource.foldsConditions ? foldConditions(resource.foldsConditions, object) : object;
	const before = present && fold(present);
	const asked = valuesOf(resource, present, keepPlace(resource, present, wanted));
	const given = joined(resource, before, fold(asked), asked);
	if (present === undefined || before === undefined) {
		return { kind: 'create', body: chooseTwins(resource, given) };
	}
	const named = Object.keys(given).filter(
		(name) => !isSame(resource, name, before[name], given[name]),
	);
	const values = chooseTwins(resource, pick(given, named));
	const changed = Object.keys(values);
	if (changed.length === 0) return { kind: 'unchanged', present };
	const merged = mergeAll(resource, before, values);
	const after = { ...dropStale(resource.fields, before, merged), ...merged };
	const body = resource.updateBy === 'PATCH' ? merged : without(after, neverSent(resource, after));
	for (const copy of [after, body]) keepLong(before, copy);
	return { kind: 'update', id: present[resource.key] ?? null, body, changed, after };
}

/** What is asked of the object: not its key, nor what only a new one can be given. */
function valuesOf(
	{ key, fields }: Resource,
	present: JsonObject | undefined,
	wanted: JsonObject,
): JsonObject {
	const isSet = fields.some(({ name, readOnly }) => name === key && !readOnly);
	if (present === undefined) return without(wanted, (name) => name === key && !isSet);
	const once = new Set(fields.filter(({ createOnly }) => createOnly).map(({ name }) => name));
	return without(wanted, (name) => name === key || once.has(name));
}

function mergeAll(resource: Resource, before: JsonObject, values: JsonObject): JsonObject {
	const merged = Object.entries(values).map(([name, value]): [string, Json] => [
		name,
		isFolded(resource, name)
			? value
			: mergeValue(fieldNamed(resource.fields, name), before[name], value),
	]);
	return Object.fromEntries(merged);
}

function isSame(
	resource: Resource,
	name: string,
	present: Json | undefined,
	wanted: Json | undefined,
): boolean {
	if (isFolded(resource, name)) return sameConditions(present, wanted);
	const field = fieldNamed(resource.fields, name);
	return sameValue(field, present, wanted);
}

/** The folded values with conditions that say how they join what they ask for. */
function joined(
	resource: Resource,
	before: JsonObject | undefined,
	folded: JsonObject,
	asked: JsonObject,
): JsonObject {
	if (!isFolded(resource, 'conditions') || !Array.isArray(folded.conditions)) return folded;
	const [inForm, given] = [objectsIn(folded.conditions), objectsIn(asked.conditions)];
	return { ...folded, conditions: joinConditions(resource, before?.conditions, inForm, given) };
}

const objectsIn = (value: Json | undefined): JsonObject[] =>
	Array.isArray(value) ? value.filter(isJsonObject) : [];

/** Conditions are compared and sent as a whole in a form of their own. */
const isFolded = ({ foldsConditions }: Resource, name: string): boolean =>
	foldsConditions !== undefined && name === 'conditions';

/** What an update must not give back. The key stays. */
function neverSent(
	{ product, fields, key }: Resource,
	after: JsonObject,
): (name: string) => boolean {
	const names = new Set(products[product].neverSent);
	for (const { name, neverSent: harms, twin, yields } of fields) {
		if (harms === true || (yields === true && !isEmptyValue(after[twin ?? '']))) names.add(name);
	}
	return (name) => names.has(name) && name !== key;
}
