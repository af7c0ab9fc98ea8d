import { putIntoForce } from '../../zscaler/client/activation/activateWhenDone';
import type { Client } from '../../zscaler/client/createClient';
import type { ProductId } from '../../zscaler/contract/products';
import type { ItemsForm } from './parameters/asForm';

/** Whether the user wants what is saved to be in force at the end of the run: read before it begins. */
export const wantsActivation = (context: ItemsForm): boolean =>
	context.getRunParameter('activateWhenDone', true) === true;

/**
 * Puts the changes of a run into force, if the user wants it. Answers whether Zscaler said that
 * everything is in force: without its word nothing is claimed.
 */
export async function activateWhenDone(
	isWanted: boolean,
	client: Client,
	product: ProductId,
	changes: number,
): Promise<boolean> {
	if (!isWanted) return false;
	await putIntoForce(client, product, changes);
	return true;
}
