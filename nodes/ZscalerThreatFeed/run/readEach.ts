import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Entry } from '../../../zscaler/feeds/entry';
import { readIndicators } from '../../../zscaler/lists/readIndicators';
import { eachItem } from '../../shared/eachItem';
import { prepareItems } from '../../shared/prepareItems';

/** What was read of the input items before the first call. */
export interface Each {
	readonly entries: readonly Entry[];
	readonly rows: readonly { readonly item: number; readonly entries: readonly Entry[] }[];
	/** One output for each indicator of each item, and the errors of items that cannot be used. */
	readonly put: (outputOf: (entry: string) => IDataObject) => Promise<INodeExecutionData[]>;
}

/**
 * The indicators of all items. Where the node stops at errors, one that cannot be used stops it
 * before anything is changed; where it continues, its error comes out in its place.
 */
export async function readEach(context: IExecuteFunctions): Promise<Each> {
	const subdomains = context.getNodeParameter('subdomains', 0, false) === true;
	const read = await prepareItems({ context }, (item) =>
		readIndicators(
			context.getNodeParameter('indicators', item, undefined, { skipValidation: true }),
			subdomains,
		),
	);
	const rows = read.usable.map(({ index, item }) => ({ item: index, entries: item }));
	return {
		rows,
		entries: rows.flatMap(({ entries }) => entries),
		put: (outputOf) =>
			eachItem(context, async (item) => read.at(item).map(({ entry }) => outputOf(entry))),
	};
}
