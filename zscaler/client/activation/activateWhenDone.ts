import type { ProductId } from '../../contract/products';
import type { Client } from '../createClient';
import { ZscalerError } from '../../contract/zscalerError';
import { notInForce } from './activationErrors';
import { ensureActive } from './ensureActive';

/**
 * Ends, where that is wanted, when Zscaler says that all saved changes are in force, and fails with
 * words otherwise. A run that saved `changes` has them activated; one that saved none asks first, for
 * what an earlier one, cut off before its end, or somebody else has left pending. Answers whether
 * Zscaler said that everything is in force: without its word nothing is claimed.
 */
export async function activateWhenDone(
	isWanted: boolean,
	client: Client,
	product: ProductId,
	changes: number,
): Promise<boolean> {
	if (!isWanted) return false;
	try {
		await ensureActive(client, product, changes > 0 ? 'PENDING' : undefined);
	} catch (error) {
		throw error instanceof ZscalerError ? notInForce(error, changes) : error;
	}
	return true;
}
