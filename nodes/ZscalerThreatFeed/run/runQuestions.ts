import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { keyBy } from 'lodash';

import type { Client } from '../../../zscaler/client/createClient';
import type { Entry } from '../../../zscaler/feeds/entry';
import { readSearched, type Searched } from '../../../zscaler/lists/findEntries';
import { lookUpUrls, sharedAnswers } from '../../../zscaler/lists/lookUpUrls';
import { startWork } from '../../../zscaler/objects/work';
import { readEach } from './readEach';

/** Where each indicator stands, and whether that blocks it. */
export async function runIsBlocked(
	context: IExecuteFunctions,
	client: Client,
): Promise<INodeExecutionData[]> {
	const each = readEach(context);
	const hashes = each.entries.some(({ kind }) => kind === 'md5');
	const searched = await readSearched(startWork(client, 1), hashes);
	const entries = keyBy(each.entries, 'entry');
	return each.put((entry) => {
		const asked = entries[entry];
		return asked === undefined ? {} : standingOf(searched, asked);
	});
}

function standingOf(searched: readonly Searched[], asked: Entry): IDataObject {
	const found = searched.flatMap(({ list, kind, find, rules }) => {
		const entry = find(asked);
		return entry === undefined ? [] : [{ list, kind, entry, rules: [...rules] }];
	});
	const blocking = found.filter(
		({ kind, rules }) => kind === 'deny' || rules.some((rule) => rule.endsWith('(BLOCK)')),
	);
	return {
		indicator: asked.entry,
		blocked: blocking.length > 0,
		allowed: found.some(({ kind }) => kind === 'allow'),
		why: blocking.map(({ list, entry, rules }) =>
			[`${entry} on ${list}`, ...(rules.length > 0 ? [`used by ${rules.join(', ')}`] : [])].join(
				', ',
			),
		),
		found,
	};
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
