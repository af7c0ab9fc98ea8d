import type { Field } from '../../../zscaler/catalogue/grammar';
import { isJsonObject } from '../../../zscaler/contract/json/json';
import { ROWS_NAME } from '../form/propertyOf';
import { checkedValues } from './readForm';

/** The list behind a value that the form asks for row by row; JSON, as expressions give it, stays. */
export function readRows(field: Field, given: unknown): unknown {
	if (field.kind !== 'nested' || field.rowsOf === undefined || !isJsonObject(given)) return given;
	const { [ROWS_NAME]: rows } = given;
	if (!Array.isArray(rows)) return Object.keys(given).length === 0 ? null : given;
	return rows.map((row) => (isJsonObject(row) ? checkedValues(field.fields ?? [], row) : row));
}
