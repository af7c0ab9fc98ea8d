import { mapValues, memoize, pick } from 'lodash';

import { type Field, type Resource, text } from '../../../zscaler/catalogue/grammar';
import type { JsonObject } from '../../../zscaler/contract/json/json';
import type { Read } from '../../../zscaler/objects/plan/readValues';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { VALUES_PARAMETER } from '../form/values';
import { columnOptions } from './columnOptions';
import { exact } from './exact';
import { rowOf } from '../../shared/rowOf';
import { checkedRow, type FormOptions } from './readForm';

/** The mapper's values for one item: mapped by hand, or the input's columns by their names. */
export function readMapper(
	context: ItemsForm,
	resource: Resource,
	itemIndex: number,
	reading: FormOptions,
): Pick<Read, 'values' | 'readOnly'> {
	const { values, readOnly } = checkedRow(columnsOf(resource), given(context, itemIndex), {
		...columnOptions(context, resource, itemIndex),
		...reading,
	});
	// The id is read-only, and yet may be what an existing object is found by.
	const id = mapValues(pick(readOnly, resource.key), (value) => exact(value));
	return { values: { ...values, ...id }, readOnly };
}

/** The fields, and the id where it is none of them. */
const columnsOf = memoize(({ fields, key }: Resource): readonly Field[] =>
	fields.some(({ name }) => name === key) ? fields : [...fields, text(key, { readOnly: true })],
);

/**
 * Read without n8n's own conversions: those know neither words nor zones of ours, and a cell that is
 * mapped by hand has to mean what it means in a column.
 */
function given(context: ItemsForm, itemIndex: number): JsonObject {
	const mode = context.itemForm(itemIndex).given(`${VALUES_PARAMETER}.mappingMode`);
	if (mode === 'autoMapInputData') return rowOf(context.getInputData()[itemIndex]?.json);
	const unread = { skipValidation: true };
	return rowOf(context.getNodeParameter(`${VALUES_PARAMETER}.value`, itemIndex, {}, unread));
}
