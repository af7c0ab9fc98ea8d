import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { Entry } from '../../../zscaler/network/entry';
import { readIndicators } from '../../../zscaler/threatFeeds/lists/readIndicators';
import { eachItem } from '../../shared/eachItem';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { prepareItems } from '../../shared/prepareItems';

interface Row {
	readonly item: number;
	readonly entries: readonly Entry[];
	/** How long they are to stay, where that is asked; 0 for good. */
	readonly hours: number;
}

/** What was read of the input items before the first call. */
export interface Each {
	readonly entries: readonly Entry[];
	readonly rows: readonly Row[];
	/** One output for each indicator of each item, and the errors of items that cannot be used. */
	readonly put: (outputOf: (entry: string) => IDataObject) => Promise<INodeExecutionData[]>;
}

/**
 * The indicators of all items. Where the node stops at errors, one that cannot be used stops it
 * before anything is changed; where it continues, its error comes out in its place.
 */
export async function readEach(context: ItemsForm): Promise<Each> {
	const read = await prepareItems({ context }, (item): Omit<Row, 'item'> => ({
		entries: readIndicators(
			context.getNodeParameter('indicators', item, undefined, { skipValidation: true }),
			context.itemForm(item).flag('subdomains'),
		),
		hours: context.itemForm(item).number('hours'),
	}));
	const rows = read.usable.map(({ index, item }) => ({ item: index, ...item }));
	return {
		rows,
		entries: rows.flatMap(({ entries }) => entries),
		put: (outputOf) =>
			eachItem(context, async (item) => read.at(item).entries.map(({ entry }) => outputOf(entry))),
	};
}
