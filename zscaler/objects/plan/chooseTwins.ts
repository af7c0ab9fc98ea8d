import { isEqual } from 'lodash';

import type { Field, Resource } from '../../catalogue/grammar';
import { ZscalerError } from '../../contract/zscalerError';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { labelOf } from './labelOf';
import { without } from './dropStale';

/**
 * The values with one of each pair of twins: the one that says something, or the first of two that
 * say the same. Throws `invalid` where they contradict each other.
 */
export function chooseTwins(resource: Resource, values: JsonObject): JsonObject {
	for (const [one, other] of formsIn(resource.fields)) {
		const [left, right] = [idsIn(values[one.name]), partsOf(values[other.name])];
		if (left.length > 0 && right.length > 0 && !isEqual(left.sort(), right.sort())) {
			throw contradiction(resource, one, other);
		}
	}
	const dropped = new Set<string>();
	for (const [one, other] of twinsIn(resource.fields)) {
		if (!(one.name in values) || !(other.name in values)) continue;
		const [left, right] = [partsOf(values[one.name]), partsOf(values[other.name])];
		if (left.length > 0 && right.length > 0 && !isEqual(left, right)) {
			throw contradiction(resource, one, other);
		}
		dropped.add(left.length === 0 ? one.name : other.name);
	}
	return dropped.size === 0 ? values : without(values, (name) => dropped.has(name));
}

/** Each pair once, in the order of the row. */
const twinsIn = (fields: readonly Field[]): (readonly [Field, Field])[] =>
	fields.flatMap((one, place) =>
		fields
			.slice(place + 1)
			.filter(({ name }) => name === one.twin)
			.map((other) => [one, other] as const),
	);

/** An object, and its id in a field of its own: `cbiProfile` and `cbiProfileId`. */
const formsIn = (fields: readonly Field[]): (readonly [Field, Field])[] =>
	fields.flatMap((one) =>
		fields
			.filter(({ name, readOnly }) => name === `${one.name}Id` && !readOnly)
			.map((other) => [one, other] as const),
	);

/** The ids of objects; a plain value under the bare name says something of its own. */
const idsIn = (value: Json | undefined): string[] =>
	[value ?? []]
		.flat()
		.flatMap((each) => (isJsonObject(each) && each.id !== undefined ? partsOf(each.id) : []));

/** What a value says, whatever its form: the ports of pairs and of ranges, the ids of objects. */
function partsOf(value: Json | undefined): string[] {
	if (value === undefined || value === null || value === '') return [];
	if (Array.isArray(value)) return value.flatMap(partsOf);
	if (typeof value !== 'object') return [String(value)];
	return value.id === undefined ? Object.values(value).flatMap(partsOf) : partsOf(value.id);
}

const contradiction = (resource: Resource, one: Field, other: Field): ZscalerError =>
	new ZscalerError(
		`${labelOf(one)} and ${labelOf(other)} of the ${resource.noun} say the same in two forms, and here they differ.`,
		{
			kind: 'invalid',
			product: resource.product,
			advice: 'Give one of them and leave the other empty.',
		},
	);
