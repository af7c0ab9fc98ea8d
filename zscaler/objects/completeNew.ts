import type { Field, Resource } from '../catalogue/grammar';
import { ZscalerError } from '../client/zscalerError';
import type { Json, JsonObject } from '../json';
import { allObjects } from './readObjects';
import type { Params, Work } from './work';

/**
 * Adds to a new object what it needs and the user left open: the defaults of its fields, and for
 * a rule the place behind the last one that can be moved. Throws `invalid` for a missing field.
 */
export async function completeNew(
	work: Work,
	resource: Resource,
	params: Params,
	wanted: JsonObject,
): Promise<JsonObject> {
	const body: JsonObject = { ...wanted };
	for (const field of resource.fields) {
		const value = defaultOf(field);
		if (body[field.name] === undefined && value !== undefined && field.required) {
			body[field.name] = value;
		}
	}
	if (resource.ordered && body.order === undefined) {
		body.order = lastPlace(await allObjects(work, resource, params)) + 1;
	}
	const missing = resource.fields.filter(
		(field) => field.required && !field.readOnly && body[field.name] === undefined,
	);
	if (missing.length > 0) throw incomplete(resource, missing);
	return body;
}

function defaultOf(field: Field): Json | undefined {
	if (!('default' in field) || field.default === undefined) return undefined;
	return 'many' in field && field.many ? [field.default] : field.default;
}

/** Predefined and default rules stand behind all others, often at a negative order. */
const lastPlace = (rules: readonly JsonObject[]): number =>
	Math.max(
		0,
		...rules
			.filter((rule) => !rule.predefined && !rule.defaultRule)
			.map((rule) => Number(rule.order ?? rule.ruleOrder ?? 0)),
	);

const incomplete = (resource: Resource, missing: readonly Field[]): ZscalerError =>
	new ZscalerError(
		`A new ${resource.noun} needs ${missing.map(({ name }) => `'${name}'`).join(', ')}.`,
		{ kind: 'invalid', product: resource.product },
	);
