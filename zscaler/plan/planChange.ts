import { omit } from 'lodash';

import type { Field, Resource } from '../catalogue/grammar';
import type { Json, JsonObject } from '../json';
import { products } from '../products';
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
	if (present === undefined) return { kind: 'create', body: wanted };
	const fields = new Map(resource.fields.map((field) => [field.name, field]));
	const changed = Object.keys(wanted).filter(
		(name) => !sameValue(fieldOf(fields, name), present[name], wanted[name]),
	);
	if (changed.length === 0) return { kind: 'unchanged', present };
	const body =
		resource.updateBy === 'PATCH'
			? Object.fromEntries(changed.map((name) => [name, wanted[name] as Json]))
			: { ...omit(present, readOnlyNames(resource)), ...wanted };
	return { kind: 'update', id: present[resource.key] ?? null, body, changed };
}

const fieldOf = (fields: ReadonlyMap<string, Field>, name: string): Field =>
	fields.get(name) ?? { kind: 'nested', name };

/** Values that the API sets itself and need not, or must not, be given back. The id stays. */
const readOnlyNames = (resource: Resource): string[] => [
	...products[resource.product].readOnly,
	...resource.fields
		.filter((field) => field.readOnly && field.name !== resource.key)
		.map((field) => field.name),
];
