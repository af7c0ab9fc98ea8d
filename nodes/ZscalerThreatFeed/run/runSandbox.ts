import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Client } from '../../../zscaler/client/createClient';
import { readHash } from '../../../zscaler/feeds/normalise/readHash';
import { callList } from '../../../zscaler/lists/callList';
import { readReport } from '../../../zscaler/lists/readReport';
import { startWork } from '../../../zscaler/objects/work';
import { readItems } from '../../../zscaler/plan/readItems';
import { sleepUntil } from '../../shared/sleepUntil';
import { eachItem } from '../../shared/eachItem';
import { itemOf } from '../../shared/itemOf';

type Deed = (context: IExecuteFunctions, client: Client) => Promise<INodeExecutionData[]>;

/** The sandbox takes minutes for a file, and reports are counted. */
const askAgainAfter = 30_000;

export const runReport: Deed = (context, client) =>
	eachItem(context, async (item) => [await ask(context, client, item)]);

export const runWait: Deed = (context, client) =>
	eachItem(context, async (item) => {
		const minutes = Number(context.getNodeParameter('minutes', item, 15));
		const deadline = Date.now() + minutes * 60_000;
		for (;;) {
			const answer = await ask(context, client, item);
			const over = Date.now() + askAgainAfter > deadline;
			if (answer.ready || over) return [answer];
			await sleepUntil(askAgainAfter, context.getExecutionCancelSignal());
		}
	});

export const runQuota: Deed = async (context, client) => {
	const { body } = await callList(startWork(client, 1), 'ziaSandboxReport', 'getQuota');
	return readItems(body).map((json) => itemOf(context, json));
};

async function ask(
	context: IExecuteFunctions,
	client: Client,
	item: number,
): Promise<IDataObject & { ready: boolean }> {
	const given = String(context.getNodeParameter('md5', item)).trim();
	const hash = readHash(given);
	if (typeof hash !== 'object') throw new Error(`'${given}' is no MD5 hash of 32 characters.`);
	const details = context.getNodeParameter('details', item, 'summary') as 'summary' | 'full';
	const { report, verdict, score, message } = await readReport(
		startWork(client, 1),
		hash.entry,
		details,
	);
	const md5 = hash.entry;
	if (report === undefined) return { md5, ready: false, message };
	return { md5, ready: true, verdict, score, report };
}
