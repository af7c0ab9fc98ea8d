import { type ProductId, products } from '../../contract/products';
import type { Changes } from './countChanges';

/** Changes that the product keeps back until they are activated. */
export const waitsForActivation = (
	{ product }: { readonly product: ProductId },
	{ changes }: { readonly changes: boolean },
): boolean => changes && products[product].activation !== undefined;

/** Whether there is anything to activate after a run: not after one that failed throughout, and changed nothing. */
export const leavesPending = (changes: Changes, isFailed: boolean): boolean =>
	changes.count() > 0 || !isFailed || changes.metExisting();

/**
 * Whether a run that stopped met the work of an earlier one, and nothing else: that one may have made
 * what is there, and failed before it activated it.
 */
export const metEarlierRun = (changes: Changes): boolean =>
	changes.metExisting() && changes.count() === 0;
