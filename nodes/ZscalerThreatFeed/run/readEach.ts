import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Entry } from '../../../zscaler/feeds/entry';
import { readIndicators } from '../../../zscaler/lists/readIndicators';
import { toNodeError } from '../../shared/toNodeError';

/** What was read of the input items before the first call. */
export interface Each {
	readonly entries: readonly Entry[];
	readonly rows: readonly { readonly item: number; readonly entries: readonly Entry[] }[];
	/** One output for each indicator of each item, and the errors of items that cannot be used. */
	readonly put: (outputOf: (entry: string) => IDataObject) => INodeExecutionData[];
}

/**
 * The indicators of all items. Where the node stops at errors, one that cannot be used stops it
 * before anything is changed; where it continues, its error comes out in its place.
 */
export function readEach(context: IExecuteFunctions): Each {
	const subdomains = context.getNodeParameter('subdomains', 0, false) === true;
	const rows = context.getInputData().map((_, item) => {
		try {
			const given = context.getNodeParameter('indicators', item);
			return { item, entries: readIndicators(given, subdomains) };
		} catch (error) {
			const failure = toNodeError(context.getNode(), error, { itemIndex: item });
			if (!context.continueOnFail()) throw failure;
			return { item, entries: [], failure };
		}
	});
	return {
		rows,
		entries: rows.flatMap(({ entries }) => entries),
		put: (outputOf) =>
			rows.flatMap(({ item, entries, failure }): INodeExecutionData[] =>
				failure === undefined
					? entries.map(({ entry }) => ({ json: outputOf(entry), pairedItem: { item } }))
					: [{ json: { error: failure.message }, error: failure, pairedItem: { item } }],
			),
	};
}
