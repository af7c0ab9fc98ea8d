import type { INodeExecutionData } from 'n8n-workflow';

import type { Client } from '../../../zscaler/client/createClient';
import { activateExisting, activateItems } from '../../objects/run/activateItems';
import { countChanges } from '../../../zscaler/client/activation/countChanges';
import { runItems } from '../../objects/run/runItems';
import { wantsActivation } from '../../shared/wantsActivation';
import { openClient } from '../../shared/openClient';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { readClientOptions } from '../../shared/readClientOptions';
import { runWhole } from '../../shared/runWhole';
import { ACTIVATION_RESOURCE } from '../form/activation';
import { runActivation } from './runActivation';
import { startRun } from './startRun';

/** One execution of the node: all items, then activation once. */
export function runZscaler(context: ItemsForm): Promise<INodeExecutionData[]> {
	let isActivation = false;
	const run = async (): Promise<INodeExecutionData[]> => {
		isActivation = context.runForm.text('resource') === ACTIVATION_RESOURCE;
		const client = await openClient(context, readClientOptions(context));
		return isActivation ? runActivation(context, client) : runObjects(context, client);
	};
	return runWhole(context, run, () => isActivation);
}

async function runObjects(context: ItemsForm, client: Client): Promise<INodeExecutionData[]> {
	const counted = countChanges(client);
	const run = startRun(context, counted.client);
	const activates = wantsActivation(context);
	const items = await runItems(run, counted.count).catch(async (error: unknown) => {
		throw await activateExisting(run, activates, counted, error);
	});
	return activateItems(run, activates, items, counted);
}
