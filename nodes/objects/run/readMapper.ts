import type { IExecuteFunctions } from 'n8n-workflow';

import type { Resource } from '../../../zscaler/catalogue/grammar';
import type { JsonObject } from '../../../zscaler/json';
import { valuesParameter } from '../form/values';
import { checkedValues } from './readForm';

/** The mapper's values for one item: mapped by hand, or the input's columns by their names. */
export function readMapper(
	context: IExecuteFunctions,
	resource: Resource,
	itemIndex: number,
): JsonObject {
	const automatic =
		context.getNodeParameter(`${valuesParameter}.mappingMode`, itemIndex) === 'autoMapInputData';
	const raw = automatic
		? (context.getInputData()[itemIndex]?.json ?? {})
		: (context.getNodeParameter(`${valuesParameter}.value`, itemIndex, {}) as JsonObject | null);
	const options = context.getNodeParameter('options', itemIndex, {}) as {
		emptyValues?: 'ignore' | 'clear';
		ignoreUnknown?: boolean;
	};
	const matched = keyField(resource, raw ?? {});
	return {
		...checkedValues(resource.fields, raw ?? {}, {
			empty: options.emptyValues,
			ignoreUnknown: options.ignoreUnknown,
		}),
		...matched,
	};
}

/** The id is read-only, and yet may be what an existing object is found by. */
const keyField = ({ key }: Resource, raw: Readonly<Record<string, unknown>>): JsonObject =>
	raw[key] === undefined || raw[key] === null || raw[key] === ''
		? {}
		: { [key]: raw[key] as JsonObject[string] };
