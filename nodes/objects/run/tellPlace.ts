import type { JsonObject } from '../../../zscaler/contract/json/json';
import { hasFixedPlace } from '../../../zscaler/objects/plan/keepPlace';
import type { Run } from './run';

/** Warns of a place that is wanted for a rule that keeps its own. */
export function tellPlace(
	{ resource, warnings }: Run,
	index: number,
	present: JsonObject | undefined,
	{ order }: JsonObject,
): void {
	if (present === undefined || order === undefined || !hasFixedPlace(resource, present)) return;
	if (String(order) === String(present.order)) return;
	warnings.warn(index, `Not used: the order ${String(order)}, as a default rule keeps its place`);
}
