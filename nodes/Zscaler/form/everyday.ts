import { resources } from '../../../zscaler/catalogue';
import type { Operation, Resource } from '../../../zscaler/catalogue/grammar';
import { products } from '../../../zscaler/products';

/** Resources with an entry of their own in the panel; all others are under Other Object. */
export const everyday: readonly Resource[] = resources
	.filter((resource) => resource.everyday)
	.sort((left, right) => left.label.localeCompare(right.label));

/**
 * Operations that the panel offers. Lists besides Get Many (names only, counts, summaries) and
 * what the node looks up by itself would crowd it: they are under Other Object, Run Action.
 */
export const panelOperations = ({ operations, lookups }: Resource): Operation[] =>
	operations.filter(
		({ id, verb, answer, method, path }) =>
			verb !== 'action' ||
			((answer !== 'items' || method !== 'GET' || path.includes('{id}')) &&
				!lookups.some(({ by }) => by === id)),
	);

/** Whether the operation is about one object that already exists. */
export const namesObject = ({ path }: Operation): boolean => path.includes('{id}');

/** Changes that the product keeps back until they are activated. */
export const waitsForActivation = (resource: Resource, operation: Operation): boolean =>
	operation.changes && products[resource.product].activation !== undefined;

export const canUpsert = (resource: Resource): boolean =>
	['getMany', 'create', 'update'].every((verb) =>
		resource.operations.some((operation) => operation.verb === verb),
	);
