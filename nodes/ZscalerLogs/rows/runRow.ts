import type { INodeExecutionData } from 'n8n-workflow';

import { findResource } from '../../../zscaler/catalogue';
import type { Client } from '../../../zscaler/client/createClient';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { chooseOperation } from '../../objects/run/chooseOperation';
import { countChanges } from '../../../zscaler/client/activation/countChanges';
import { panelForm } from '../../objects/run/panelForm';
import { runItems } from '../../objects/run/runItems';
import { startReading } from '../../objects/run/startReading';
import { startWarnings } from '../../objects/run/warnings';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { logPanel } from './logPanel';

export const isRow = (id: string): boolean => logPanel.resources.some((row) => row.id === id);

/** What a row of the catalogue offers, for all items. */
export async function runRow(context: ItemsForm, client: Client): Promise<INodeExecutionData[]> {
	const resource = findResource(context.runForm.text('resource'));
	const operation = chooseOperation(resource, context.runForm.text('operation'));
	const itemCount = context.getInputData().length;
	const counted = countChanges(client);
	const runContext = startRunContext(counted.client, itemCount);
	const warnings = startWarnings();
	const form = panelForm(
		context,
		{ runContext, resource, operation },
		startReading(context, warnings),
	);
	return runItems(
		{ context, resource, operation, runContext, itemCount, form, warnings },
		counted.count,
	);
}
