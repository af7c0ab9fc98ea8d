import type { Resource } from '../catalogue/grammar';
import type { JsonObject } from '../json';
import { completeObject } from '../plan/completeObject';
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
	const body = completeObject(resource, wanted);
	if (!hasPlace(resource) || body.order !== undefined) return body;
	return { ...body, order: lastPlace(await allObjects(work, resource, params)) + 1 };
}

/** ZPA puts a new rule at the end by itself, and calls its place `ruleOrder`. */
export const hasPlace = ({ ordered, fields }: Resource): boolean =>
	ordered === true && fields.some(({ name }) => name === 'order');

/** Predefined and default rules stand behind all others, often at a negative order. */
const lastPlace = (rules: readonly JsonObject[]): number =>
	Math.max(
		0,
		...rules
			.filter((rule) => !rule.predefined && !rule.defaultRule)
			.map((rule) => Number(rule.order ?? 0)),
	);
