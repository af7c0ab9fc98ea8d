import { idOf, type ObjectTarget } from '../../../zscaler/objects/findObject';
import type { Params } from '../../../zscaler/objects/runContext';
import { namesObject } from '../form/panel';
import type { OperationRun } from './run';

/** All path values of an action: those above the object, and the object's id if it is about one. */
export const pathOf = async (
	{ runContext, resource, operation }: OperationRun,
	above: Params,
	target: () => ObjectTarget,
): Promise<Params> =>
	namesObject(operation)
		? { ...above, id: await idOf(runContext, resource, above, target()) }
		: above;
