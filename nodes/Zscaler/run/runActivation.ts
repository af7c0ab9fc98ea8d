import type { INodeExecutionData } from 'n8n-workflow';

import { activationStatus } from '../../../zscaler/client/activation/askActivation';
import { ensureActive } from '../../../zscaler/client/activation/ensureActive';
import type { Client } from '../../../zscaler/client/createClient';
import type { ProductId } from '../../../zscaler/contract/products';
import { itemOf } from '../../shared/itemOf';
import type { ItemsForm } from '../../shared/parameters/asForm';

/** Activates once however many items come in, or tells the status. */
export async function runActivation(
	context: ItemsForm,
	client: Client,
): Promise<INodeExecutionData[]> {
	const product = context.getRunParameter('product') as ProductId;
	const before = await activationStatus(client, product);
	const wanted = context.getRunParameter('operation') === 'activate';
	const status = wanted ? await ensureActive(client, product, before) : before;
	return [itemOf(context, { product, status, before })];
}
