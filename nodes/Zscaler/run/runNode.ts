import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { activateWhenDone } from '../../objects/run/activateWhenDone';
import { countChanges } from '../../objects/run/countChanges';
import { runItems } from '../../objects/run/runItems';
import { type ClientWishes, openClient } from '../../shared/openClient';
import { toNodeError } from '../../shared/toNodeError';
import { activationResource } from '../form/activation';
import { runActivation } from './runActivation';
import { startRun } from './startRun';

/** One execution of the node: all items, then activation once. */
export async function runNode(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	try {
		const options = context.getNodeParameter('options', 0, {}) as ClientWishes;
		const client = await openClient(context, {
			...options,
			signal: context.getExecutionCancelSignal(),
		});
		if (context.getNodeParameter('resource', 0) === activationResource) {
			return await runActivation(context, client);
		}
		const counted = countChanges(client);
		const run = startRun(context, counted.client);
		const items = await runItems(run, counted.count);
		const activated = await activateWhenDone(run, counted.count());
		return activated === undefined ? items : items.map((item) => tell(item, activated));
	} catch (error) {
		throw toNodeError(context.getNode(), error);
	}
}

/** Errors keep their two keys alone, by which n8n knows them. */
const tell = (item: INodeExecutionData, activated: boolean): INodeExecutionData =>
	'error' in item.json ? item : { ...item, json: { ...item.json, activated } };
