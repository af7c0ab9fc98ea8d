import type { JsonObject } from '../../../zscaler/contract/json/json';
import { showTimes } from '../../../zscaler/objects/plan/showTimes';
import { simplifyObject } from '../../../zscaler/objects/plan/simplifyObject';
import type { Run } from './run';

/** An object as the item wants it: raw, or what people look for in it. Actions have no such choice. */
export function shownObject(
	{ context, resource, operation: { verb } }: Run,
	index: number,
	object: JsonObject,
): JsonObject {
	const isChosen = verb !== 'action';
	const simplify = isChosen && context.itemForm(index).flag('simplify', false);
	if (isChosen && !simplify) return object;
	const shown = resource.logs === undefined ? object : showTimes(resource, object);
	return simplify ? simplifyObject(resource, shown) : shown;
}
