import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Client } from '../../../zscaler/client/createClient';
import { type Entry, isRejected } from '../../../zscaler/network/entry';
import { normaliseEntry } from '../../../zscaler/network/normaliseEntry';
import { type Note, unblockEntries } from '../../../zscaler/threatFeeds/lists/changeEntries';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { wantsActivation } from '../../shared/wantsActivation';
import { activateWhenDone } from '../../../zscaler/client/activation/activateWhenDone';
import { itemOf } from '../../shared/itemOf';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { expiredBlocks, forgetBlocks } from './staticData';

/** Unblocks what this workflow blocked for a time that is over. */
export async function runExpiry(context: ItemsForm, client: Client): Promise<INodeExecutionData[]> {
	const activates = wantsActivation(context);
	const rows = await removeExpired(context, client);
	const activated = await activateWhenDone(activates, client, 'zia', rows.length);
	return [itemOf(context, { outcome: 'done', unblocked: rows.length, activated }), ...rows];
}

export async function removeExpired(
	context: IExecuteFunctions,
	client: Client,
): Promise<INodeExecutionData[]> {
	const rows: INodeExecutionData[] = [];
	const note: Note = ({ settings, list, applied }) => {
		forgetBlocks(context, settings, applied.removed);
		for (const indicator of applied.removed) {
			rows.push(itemOf(context, { indicator, outcome: 'unblocked', lists: [list.label] }));
		}
	};
	for (const { settings, entries } of expiredBlocks(context, Date.now())) {
		await unblockEntries(startRunContext(client, 1), [settings], entries.flatMap(asEntry), note);
		forgetBlocks(context, settings, entries);
	}
	return rows;
}

function asEntry(text: string): Entry[] {
	const result = normaliseEntry(text);
	return isRejected(result) ? [] : [result];
}
