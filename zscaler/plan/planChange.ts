import { omit } from 'lodash';

import type { Field, Resource } from '../catalogue/grammar';
import type { Json, JsonObject } from '../json';
import { products } from '../products';
import { foldConditions, sameConditions } from './foldConditions';
import { sameValue } from './sameValue';

export type Change =
	| { readonly kind: 'create'; readonly body: JsonObject }
	| {
			readonly kind: 'update';
			readonly id: Json;
			/** The whole object, as PUT demands, or what differs, as PATCH does. */
			readonly body: JsonObject;
			/** Names of the fields that differ. */
			readonly changed: readonly string[];
	  }
	| { readonly kind: 'unchanged'; readonly present: JsonObject };

/**
 * What has to be done so that the object is as wanted; fields that are not wanted stay as they
 * are. References in `wanted` are already ids.
 */
export function planChange(
	resource: Resource,
	present: JsonObject | undefined,
	wanted: JsonObject,
): Change {
	const fold = (object: JsonObject): JsonObject =>
		resource.foldsConditions ? foldConditions(resource.foldsConditions, object) : object;
	if (present === undefined) return { kind: 'create', body: fold(wanted) };
	const values = fold(omit(wanted, createOnlyNames(resource)));
	const before = fold(present);
	const changed = Object.keys(values).filter(
		(name) => !isSame(resource, name, before[name], values[name]),
	);
	if (changed.length === 0) return { kind: 'unchanged', present };
	const body =
		resource.updateBy === 'PATCH'
			? Object.fromEntries(changed.map((name) => [name, values[name] as Json]))
			: { ...omit(before, [...readOnlyNames(resource), ...twinsOf(resource, values)]), ...values };
	return { kind: 'update', id: present[resource.key] ?? null, body, changed };
}

function isSame(
	{ fields, foldsConditions }: Resource,
	name: string,
	present: Json | undefined,
	wanted: Json | undefined,
): boolean {
	if (foldsConditions && name === 'conditions') return sameConditions(present, wanted);
	const field: Field = fields.find((each) => each.name === name) ?? { kind: 'nested', name };
	return sameValue(field, present, wanted);
}

/** Values that the API sets itself and need not, or must not, be given back. The id stays. */
const readOnlyNames = (resource: Resource): string[] => [
	...products[resource.product].readOnly,
	...resource.fields
		.filter((field) => field.readOnly && field.name !== resource.key)
		.map((field) => field.name),
];

/** What an existing object keeps, whatever is wanted. */
const createOnlyNames = ({ fields }: Resource): string[] =>
	fields.filter(({ createOnly }) => createOnly).map(({ name }) => name);

/** Fields that say in another form what is set anew. */
const twinsOf = ({ fields }: Resource, values: JsonObject): string[] =>
	fields.filter(({ twin }) => twin !== undefined && twin in values).map(({ name }) => name);
