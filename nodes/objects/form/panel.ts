import type { ComposedOperation, Operation, Resource } from '../../../zscaler/catalogue/grammar';

/** The rows that have entries of their own in a node's panel, and what the panel offers of each. */
export interface Panel {
	readonly resources: readonly Resource[];
	readonly operationsOf: (resource: Resource) => Operation[];
}

export const byLabel = (left: Resource, right: Resource): number =>
	left.label.localeCompare(right.label);

/** Whether the operation is about one object that already exists. */
export const namesObject = ({ path }: Operation): boolean => path.includes('{id}');

/** What the panel offers besides the calls of the API: what stands on calls that it offers, all of them. */
export function composedOf({ operationsOf }: Panel, resource: Resource): ComposedOperation[] {
	const offered = new Set(operationsOf(resource).map(({ verb }) => verb));
	return resource.composed.filter(({ reads, sends }) =>
		[reads, ...sends].every((verb) => offered.has(verb)),
	);
}
