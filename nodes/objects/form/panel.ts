import type { Operation, Resource } from '../../../zscaler/catalogue/grammar';
import { products } from '../../../zscaler/contract/products';

/** The rows that have entries of their own in a node's panel, and what the panel offers of each. */
export interface Panel {
	readonly resources: readonly Resource[];
	readonly operationsOf: (resource: Resource) => Operation[];
}

export const byLabel = (left: Resource, right: Resource): number =>
	left.label.localeCompare(right.label);

/** Whether the operation is about one object that already exists. */
export const namesObject = ({ path }: Operation): boolean => path.includes('{id}');

/** Changes that the product keeps back until they are activated. */
export const waitsForActivation = (resource: Resource, operation: Operation): boolean =>
	operation.changes && products[resource.product].activation !== undefined;

/** Whether the panel offers Create or Update. */
export const canUpsert = ({ operationsOf }: Panel, resource: Resource): boolean =>
	['getMany', 'create', 'update'].every((verb) =>
		operationsOf(resource).some((operation) => operation.verb === verb),
	);
