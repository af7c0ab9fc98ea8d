import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { activateExisting, activateItems } from '../../objects/run/activateItems';
import { countChanges } from '../../objects/run/countChanges';
import { runItems } from '../../objects/run/runItems';
import { type ClientWishes, openClient } from '../../shared/openClient';
import { runWhole } from '../../shared/runWhole';
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
			const items = await runItems(run, counted.count).catch(async (error: unknown) => {
				throw await activateExisting(run, counted, error);
			});
			return activateItems(run, items, counted);
		},
		isActivation,
	);
}
