import type { INodeExecutionData } from 'n8n-workflow';

import { activationStatus } from '../../../zscaler/client/activation/askActivation';
import { ensureActive } from '../../../zscaler/client/activation/ensureActive';
import type { Client } from '../../../zscaler/client/createClient';
import { itemOf } from '../../shared/itemOf';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { activatedProducts } from '../form/activation';

/** Activates once however many items come in, or tells the status. */
export async function runActivation(
	context: ItemsForm,
	client: Client,
): Promise<INodeExecutionData[]> {
	const product = context.runForm.oneOf('product', activatedProducts);
	const before = await activationStatus(client, product);
	const wanted = context.runForm.text('operation') === 'activate';
	const status = wanted ? await ensureActive(client, product, before) : before;
	return [itemOf(context, { product, status, before })];
}
