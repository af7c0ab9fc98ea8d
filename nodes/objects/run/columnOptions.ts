import type { IExecuteFunctions } from 'n8n-workflow';

import type { Resource } from '../../../zscaler/catalogue/grammar';
import { splitWords } from '../../../zscaler/plan/reading/splitCell';
import { readText } from '../../shared/readText';
import type { FormOptions } from './readForm';

/** What the item's options say of empty cells and of columns that are no field. */
interface Chosen {
	readonly emptyValues?: 'ignore' | 'clear';
	readonly ignoreUnknown?: boolean;
	readonly ignoredColumns?: unknown;
}

/** How the columns of an item are read, by its options. */
export function columnOptions(
	context: IExecuteFunctions,
	{ noun }: Resource,
	itemIndex: number,
): FormOptions {
	const chosen = context.getNodeParameter('options', itemIndex, {}) as Chosen;
	return {
		empty: chosen.emptyValues,
		ignoreUnknown: chosen.ignoreUnknown,
		ignored: splitWords(readText(chosen.ignoredColumns, 'Columns to Ignore')),
		noun,
	};
}
