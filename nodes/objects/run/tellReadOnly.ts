import { isEqual } from 'lodash';

import { isJsonObject, type Json, type JsonObject } from '../../../zscaler/contract/json/json';
import { labelOf } from '../../../zscaler/objects/plan/labelOf';
import type { Run } from './run';

/**
 * Warns of given values that only Zscaler sets, where the object has others. An exported row carries
 * many; those that are as they were are not worth a word, and the id is there to be matched.
 */
export function tellReadOnly(
	{ form, resource, warnings }: Run,
	index: number,
	present: JsonObject | undefined,
): void {
	const given = form.readOnly(index);
	const ignored = resource.fields.filter(
		({ name }) =>
			name in given &&
			name !== resource.key &&
			(present === undefined || (name in present && !isShown(present[name], given[name]))),
	);
	if (ignored.length === 0) return;
	warnings.warn(index, `Not used, as only Zscaler sets it: ${ignored.map(labelOf).join(', ')}`);
}

/** Whether a cell shows the value: as it is, as a text, or by its name. */
function isShown(value: Json | undefined, cell: Json | undefined): boolean {
	if (isEqual(value, cell) || String(value) === String(cell)) return true;
	if (isJsonObject(value)) return isShown(value.name ?? JSON.stringify(value), cell);
	return Array.isArray(value) && Array.isArray(cell) && value.length === cell.length
		? value.every((each, at) => isShown(each, cell[at]))
		: JSON.stringify(value) === cell;
}
