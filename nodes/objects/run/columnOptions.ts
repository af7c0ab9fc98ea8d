import type { Resource } from '../../../zscaler/catalogue/grammar';
import { splitWords } from '../../../zscaler/objects/plan/reading/splitCell';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { emptyValues } from '../form/emptyValues';
import type { FormOptions } from './readForm';

/** How the columns of an item are read, by its options; those that a form does not have stay off. */
export function columnOptions(
	context: ItemsForm,
	{ noun }: Resource,
	itemIndex: number,
): FormOptions {
	const options = context.itemForm(itemIndex).fields('options');
	const ignored = options.written('ignoredColumns');
	return {
		empty: options.oneOf('emptyValues', emptyValues, 'ignore'),
		ignoreUnknown: options.flag('ignoreUnknown', true),
		ignored: typeof ignored === 'string' ? splitWords(ignored) : ignored,
		noun,
	};
}
