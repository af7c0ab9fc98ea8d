import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

import { between, count, switchField } from './fields';
import type { ItemsForm } from './parameters/asForm';

type Show = NonNullable<IDisplayOptions['show']>;

export const returnAllProperty = (show: Show): INodeProperties => ({
	...switchField(
		'Return All',
		'returnAll',
		false,
		'Whether to return all results or only up to a given limit',
	),
	displayOptions: { show },
});

/** How many come out where not all are wanted. */
export const limitProperty = (show: Show): INodeProperties => ({
	...between(count('Limit', 'limit', 50, 'Max number of results to return'), 1),
	displayOptions: { show: { ...show, returnAll: [false] } },
});

/** How many results an item wants; undefined for all. */
export function readLimit(context: ItemsForm, item: number): number | undefined {
	const form = context.itemForm(item);
	return form.flag('returnAll') ? undefined : form.number('limit');
}
