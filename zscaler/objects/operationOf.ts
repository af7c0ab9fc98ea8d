import type { Operation, Resource, Verb } from '../catalogue/grammar';
import { ZscalerError } from '../contract/zscalerError';

/** The resource's operation of that id. Throws `invalid` and says what there is. */
export function operationOf(resource: Resource, id: string): Operation {
	const found = resource.operations.find((operation) => operation.id === id);
	if (found !== undefined) return found;
	const offered = resource.operations.map(({ label }) => label).join(', ');
	throw new ZscalerError(`${resource.label} has no such operation. It offers: ${offered}.`, {
		kind: 'invalid',
		product: resource.product,
	});
}

export const offers = (resource: Resource, verb: Verb): boolean =>
	resource.operations.some((operation) => operation.verb === verb);
