import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { activateWhenDone } from '../../objects/run/activateWhenDone';
import { countChanges } from '../../objects/run/countChanges';
import type { Run } from '../../objects/run/run';
import { runItems } from '../../objects/run/runItems';
import { isErrorItem } from '../../shared/errorItem';
import { type ClientWishes, openClient } from '../../shared/openClient';
import { errorOf, runWhole } from '../../shared/runWhole';
import { activationResource } from '../form/activation';
import { runActivation } from './runActivation';
import { startRun } from './startRun';

/** One execution of the node: all items, then activation once. */
export function runNode(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const isActivation = () => context.getNodeParameter('resource', 0) === activationResource;
	return runWhole(
		context,
		async () => {
			const options = context.getNodeParameter('options', 0, {}) as ClientWishes;
			const client = await openClient(context, {
				...options,
				signal: context.getExecutionCancelSignal(),
			});
			if (isActivation()) return runActivation(context, client);
			const counted = countChanges(client);
			const run = startRun(context, counted.client);
			const items = await runItems(run, counted.count);
			return putIntoForce(run, items, counted.count());
		},
		isActivation,
	);
}

/** What was done is done, and its items come out, though it could not be put into force. */
async function putIntoForce(
	run: Run,
	items: readonly INodeExecutionData[],
	changes: number,
): Promise<INodeExecutionData[]> {
	if (changes === 0 && items.length > 0 && items.every(isErrorItem)) return [...items];
	let activated: boolean | undefined = false;
	const failed = await errorOf(run.context, async () => {
		activated = await activateWhenDone(run, changes);
	});
	return [...items.map((item) => tell(item, activated)), ...failed];
}

/** Errors keep their two keys alone, by which n8n knows them. */
const tell = (item: INodeExecutionData, activated?: boolean): INodeExecutionData =>
	activated === undefined || isErrorItem(item)
		? item
		: { ...item, json: { ...item.json, activated } };
