import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { activationStatus } from '../../../zscaler/client/activation/askActivation';
import { ensureActive } from '../../../zscaler/client/activation/ensureActive';
import type { Client } from '../../../zscaler/client/createClient';
import type { ProductId } from '../../../zscaler/products';

/** Activates once however many items come in, or tells the status. */
export async function runActivation(
	context: IExecuteFunctions,
	client: Client,
): Promise<INodeExecutionData[]> {
	const product = context.getNodeParameter('product', 0) as ProductId;
	const before = await activationStatus(client, product);
	const wanted = context.getNodeParameter('operation', 0) === 'activate';
	const status = wanted ? await ensureActive(client, product, before) : before;
	const pairedItem = context.getInputData().map((_, item) => ({ item }));
	return [{ json: { product, status, before }, pairedItem }];
}
