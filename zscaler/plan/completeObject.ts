import type { Field, Resource } from '../catalogue/grammar';
import { ZscalerError } from '../client/zscalerError';
import type { Json, JsonObject } from '../json';
import { labelOf } from './labelOf';

/**
 * A new object with the defaults of the required fields that were left open. Throws `invalid`,
 * naming every required field that has neither. The place of a rule is no value of its own.
 */
export function completeObject(resource: Resource, wanted: JsonObject): JsonObject {
	const required = resource.fields.filter((field) => field.required && !field.readOnly);
	const defaults = required.map((field) => [field.name, defaultOf(field)] as const);
	const body: JsonObject = {
		...Object.fromEntries(defaults.filter((each): each is [string, Json] => each[1] !== undefined)),
		...wanted,
	};
	const missing = required.filter(
		({ name }) => body[name] === undefined && !(resource.ordered && name === 'order'),
	);
	if (missing.length > 0) throw incomplete(resource, missing);
	return body;
}

function defaultOf(field: Field): Json | undefined {
	if (!('default' in field) || field.default === undefined) return undefined;
	return 'many' in field && field.many ? [field.default] : field.default;
}

const incomplete = (resource: Resource, missing: readonly Field[]): ZscalerError =>
	new ZscalerError(`A new ${resource.noun} needs ${missing.map(labelOf).join(', ')}.`, {
		kind: 'invalid',
		product: resource.product,
		advice: 'Fill in what is missing and run again.',
	});
