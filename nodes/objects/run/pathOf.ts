import type { Operation, Resource } from '../../../zscaler/catalogue/grammar';
import { idOf, type Target } from '../../../zscaler/objects/findObject';
import type { Params, Work } from '../../../zscaler/objects/work';
import { namesObject } from '../form/panel';

/** All path values of an action: those above the object, and the object's id if it is about one. */
export const pathOf = async (
	work: Work,
	resource: Resource,
	operation: Operation,
	above: Params,
	target: () => Target,
): Promise<Params> =>
	namesObject(operation) ? { ...above, id: await idOf(work, resource, above, target()) } : above;
