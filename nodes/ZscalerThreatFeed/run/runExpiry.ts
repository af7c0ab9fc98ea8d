import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Client } from '../../../zscaler/client/createClient';
import { type Entry, isRejected } from '../../../zscaler/feeds/entry';
import { normaliseEntry } from '../../../zscaler/feeds/normalise/normaliseEntry';
import { unblockEntries } from '../../../zscaler/lists/changeEntries';
import { startWork } from '../../../zscaler/objects/work';
import { itemOf } from '../../shared/itemOf';
import { expiredBlocks, forgetBlocks } from './recall';
import { activateIfWanted, hasChanged } from './runResponses';

/** Unblocks what this workflow blocked for a time that is over. Asks Zscaler nothing if there is none. */
export async function runExpiry(
	context: IExecuteFunctions,
	client: Client,
): Promise<INodeExecutionData[]> {
	const { rows, activated } = await removeExpired(context, client);
	return [itemOf(context, { outcome: 'done', unblocked: rows.length, activated }), ...rows];
}

export async function removeExpired(
	context: IExecuteFunctions,
	client: Client,
): Promise<{ readonly rows: INodeExecutionData[]; readonly activated: boolean }> {
	const rows: INodeExecutionData[] = [];
	let changed = false;
	for (const { settings, entries } of expiredBlocks(context, Date.now())) {
		const wanted = entries.flatMap(asEntry);
		const done = await unblockEntries(startWork(client, 1), [settings], wanted);
		forgetBlocks(context, settings, entries);
		changed ||= done.some(hasChanged);
		for (const { list, applied } of done) {
			for (const indicator of applied.removed) {
				rows.push(itemOf(context, { indicator, outcome: 'unblocked', lists: [list.label] }));
			}
		}
	}
	return { rows, activated: await activateIfWanted(context, client, changed) };
}

function asEntry(text: string): Entry[] {
	const result = normaliseEntry(text);
	return isRejected(result) ? [] : [result];
}
