import { isEqual } from 'lodash';

import type { Field, Resource } from '../catalogue/grammar';
import { ZscalerError } from '../client/zscalerError';
import type { Json, JsonObject } from '../json';
import { labelOf } from './labelOf';
import { without } from './dropStale';

/**
 * The values with one of each pair of twins: the one that says something, or the first of two that
 * say the same. Throws `invalid` where they contradict each other.
 */
export function chooseTwins(resource: Resource, values: JsonObject): JsonObject {
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
