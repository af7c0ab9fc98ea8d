import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

import { between, count, switchField } from './fields';
import type { ItemsForm } from './parameters/asForm';
import { readNumber } from './readText';

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
export const readLimit = (context: ItemsForm, item: number): number | undefined =>
	context.getNodeParameter('returnAll', item, false)
		? undefined
		: readNumber(context.getNodeParameter('limit', item, 50), 'Limit', Number.MAX_SAFE_INTEGER);
