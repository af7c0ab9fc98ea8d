import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { keyBy } from 'lodash';

import type { Client } from '../../../zscaler/client/createClient';
import type { Entry } from '../../../zscaler/network/entry';
import { readSearched } from '../../../zscaler/threatFeeds/lists/findEntries';
import { lookUpUrls, sharedAnswers } from '../../../zscaler/threatFeeds/lists/lookUpUrls';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { askReport } from './askReports';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { readEach } from './readEach';
import { standingOf } from './standingOf';

/** Where each indicator stands, and whether that blocks it. */
export async function runIsBlocked(
	context: ItemsForm,
	client: Client,
): Promise<INodeExecutionData[]> {
	const each = await readEach(context);
	const searched = await readSearched(startRunContext(client, 1), each.entries);
	const entries = keyBy(each.entries, 'entry');
	return each.put((entry) => {
		const asked = entries[entry];
		return asked === undefined ? {} : standingOf(searched, asked);
	});
}

/** How Zscaler classifies URLs, a hundred in a call, and what the sandbox says of hashes, one in a call. */
export async function runLookUp(context: ItemsForm, client: Client): Promise<INodeExecutionData[]> {
	const each = await readEach(context);
	const texts = each.entries.flatMap(({ entry, kind }) => (kind === 'md5' ? [] : [entry]));
	const known = await lookUpUrls(startRunContext(client, 1), texts, sharedAnswers, Date.now());
	const reports = await readReports(client, each.entries);
	return each.put((indicator) => ({
		indicator,
		...(reports.get(indicator) ?? known.get(indicator) ?? { classified: false }),
	}));
}

async function readReports(
	client: Client,
	entries: readonly Entry[],
): Promise<ReadonlyMap<string, IDataObject>> {
	const reports = new Map<string, IDataObject>();
	for (const { entry, kind } of entries) {
		if (kind !== 'md5' || reports.has(entry)) continue;
		const { md5: _md5, ...said } = await askReport(client, { md5: entry, details: 'summary' });
		reports.set(entry, said);
	}
	return reports;
}
