import type { IExecuteFunctions } from 'n8n-workflow';

import type { Resource } from '../../../zscaler/catalogue/grammar';
import { splitWords } from '../../../zscaler/objects/plan/reading/splitCell';
import type { FormOptions } from './readForm';

/** What the item's options say of empty cells and of columns that are no field. */
interface Chosen {
	readonly emptyValues?: 'ignore' | 'clear';
	readonly ignoreUnknown?: boolean;
	readonly ignoredColumns?: string | readonly string[];
}

/** How the columns of an item are read, by its options. */
export function columnOptions(
	context: IExecuteFunctions,
	{ noun }: Resource,
	itemIndex: number,
): FormOptions {
	const chosen = context.getNodeParameter('options', itemIndex, {}) as Chosen;
	const { ignoredColumns: ignored = '' } = chosen;
	return {
		empty: chosen.emptyValues,
		ignoreUnknown: chosen.ignoreUnknown,
		ignored: typeof ignored === 'string' ? splitWords(ignored) : ignored,
		noun,
	};
}
