import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Client } from '../../../zscaler/client/createClient';
import { activateWhenDone } from '../../shared/activateWhenDone';
import { type ClientWishes, openClient } from '../../shared/openClient';
import { runWhole } from '../../shared/runWhole';
import { removeExpired, runExpiry } from './runExpiry';
import { runIsBlocked, runLookUp } from './runQuestions';
import { runAllow, runBlock, runRemoveFromAllowList, runUnblock } from './runResponses';
import { runQuota, runReport, runWait } from './runSandbox';
import { runInspect, runSubmit } from './runSubmission';
import { runSync } from './runSync';
import { runUndo } from './runUndo';
import { table } from '../../../zscaler/table';

type Deed = (context: IExecuteFunctions, client: Client) => Promise<INodeExecutionData[]>;

const deeds: Readonly<Record<string, Deed>> = table({
	'feed sync': async (context, client) => {
		const items = await runSync(context, client);
		if (items[0]?.json.outcome === 'preview') return items;
		const rows = await removeExpired(context, client);
		// The sync has put all else into force.
		if (rows.length > 0) await activateWhenDone(context, client, 'zia', rows.length);
		return [...items, ...rows];
	},
	'feed undo': runUndo,
	'indicator allow': runAllow,
	'indicator block': runBlock,
	'indicator isBlocked': runIsBlocked,
	'indicator lookUp': runLookUp,
	'indicator removeExpired': runExpiry,
	'indicator removeFromAllowList': runRemoveFromAllowList,
	'indicator unblock': runUnblock,
	'sandbox getQuota': runQuota,
	'sandbox getReport': runReport,
	'sandbox inspectFile': runInspect,
	'sandbox submitFile': runSubmit,
	'sandbox waitForVerdict': runWait,
});

export const runNode = (context: IExecuteFunctions): Promise<INodeExecutionData[]> =>
	runWhole(
		context,
		() => runDeed(context),
		() => context.getNodeParameter('resource', 0) === 'feed',
	);

async function runDeed(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const options = context.getNodeParameter('options', 0, {}) as ClientWishes;
	const signal = context.getExecutionCancelSignal();
	const client = await openClient(context, { ...options, signal });
	const resource = context.getNodeParameter('resource', 0);
	const operation = context.getNodeParameter('operation', 0);
	const deed = deeds[`${resource} ${operation}`];
	if (deed === undefined) throw new Error('There is no such operation.');
	return deed(context, client);
}
