import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { keyBy } from 'lodash';

import type { Client } from '../../../zscaler/client/createClient';
import { readSearched } from '../../../zscaler/lists/findEntries';
import { lookUpUrls, sharedAnswers } from '../../../zscaler/lists/lookUpUrls';
import { startWork } from '../../../zscaler/objects/work';
import { readEach } from './readEach';
import { standingOf } from './standingOf';

/** Where each indicator stands, and whether that blocks it. */
export async function runIsBlocked(
	context: IExecuteFunctions,
	client: Client,
): Promise<INodeExecutionData[]> {
	const each = readEach(context);
	const searched = await readSearched(startWork(client, 1), each.entries);
	const entries = keyBy(each.entries, 'entry');
	return each.put((entry) => {
		const asked = entries[entry];
		return asked === undefined ? {} : standingOf(searched, asked);
	});
}

/** How Zscaler classifies URLs; each is asked for once, a hundred in a call. */
export async function runLookUp(
	context: IExecuteFunctions,
	client: Client,
): Promise<INodeExecutionData[]> {
	const each = readEach(context);
	const texts = each.entries.flatMap(({ entry, kind }) => (kind === 'md5' ? [] : [entry]));
	const known = await lookUpUrls(startWork(client, 1), texts, sharedAnswers, Date.now());
	return each.put((indicator) => ({
		indicator,
		...(known.get(indicator) ?? { classified: false }),
	}));
}
