import type { IExecuteFunctions } from 'n8n-workflow';

import { putIntoForce } from '../../zscaler/client/activation/putIntoForce';
import type { Client } from '../../zscaler/client/createClient';
import type { ProductId } from '../../zscaler/products';

/** Whether the user wants what is saved to be in force at the end of the run. */
export const wantsActivation = (context: IExecuteFunctions): boolean =>
	context.getNodeParameter('activateWhenDone', 0, true) === true;

/**
 * Puts the changes of a run into force, if the user wants it. Answers whether Zscaler said that
 * everything is in force: without its word nothing is claimed.
 */
export async function activateWhenDone(
	context: IExecuteFunctions,
	client: Client,
	product: ProductId,
	changes: number,
): Promise<boolean> {
	if (!wantsActivation(context)) return false;
	await putIntoForce(client, product, changes);
	return true;
}
