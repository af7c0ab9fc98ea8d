import type { Resource } from '../catalogue/grammar';
import type { JsonObject } from '../contract/json/json';
import { completeObject, type Permission } from './plan/completeObject';
import { allObjects } from './readObjects';
import type { Listing } from './runContext';

/**
 * Adds to a new object what it needs and the user left open: the defaults of its fields, and for
 * a rule the place behind the last one that can be moved. Throws `invalid` for a missing field.
 */
export async function completeNew(
	{ runContext, resource, params }: Listing,
	wanted: JsonObject,
	permission: Permission,
): Promise<JsonObject> {
	const body = completeObject(resource, wanted, permission);
	if (!hasPlace(resource) || body.order !== undefined) return body;
	return { ...body, order: lastPlace(await allObjects(runContext, resource, params)) + 1 };
}

/** The field that tells where a rule stands. ZPA puts a new rule at the end by itself. */
export function placeField({ ordered, moves, fields }: Resource): string | undefined {
	if (moves !== undefined) return moves.place;
	return ordered && fields.some(({ name }) => name === 'order') ? 'order' : undefined;
}

/** Whether the place is a value of the rule itself. */
export const hasPlace = (resource: Resource): boolean => placeField(resource) === 'order';

/** Predefined and default rules stand behind all others, often at a negative order. */
const lastPlace = (rules: readonly JsonObject[]): number =>
	Math.max(
		0,
		...rules
			.filter((rule) => !rule.predefined && !rule.defaultRule)
			.map((rule) => Number(rule.order ?? 0)),
	);
