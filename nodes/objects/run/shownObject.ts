import type { JsonObject } from '../../../zscaler/json';
import { simplifyObject } from '../../../zscaler/plan/simplifyObject';
import type { Run } from './run';

/** An object as the item wants it: whole, or what people look for in it. */
export const shownObject = (
	{ context, resource, operation: { verb } }: Run,
	index: number,
	object: JsonObject,
): JsonObject =>
	verb !== 'action' && context.getNodeParameter('simplify', index, false) === true
		? simplifyObject(resource, object)
		: object;
