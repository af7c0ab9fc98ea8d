import type { IExecuteFunctions } from 'n8n-workflow';

import type { SourcePorts } from '../../../zscaler/threatFeeds/fetch/readSource';
import type { FeedSource } from '../../../zscaler/threatFeeds/fetch/source';
import { feedFetch } from './feedFetch';
import { feedRedactor } from './feedRedactor';

/** What sources are read with in an execution of n8n. */
export async function sourcePorts(
	context: IExecuteFunctions,
	sources: readonly FeedSource[],
): Promise<SourcePorts> {
	const items = context.getInputData();
	return {
		fetch: feedFetch(context),
		input: {
			items,
			file: async (index, property) =>
				items[index]?.binary?.[property] === undefined
					? undefined
					: context.helpers.getBinaryDataBuffer(index, property),
		},
		redact: await feedRedactor(context, sources),
	};
}
