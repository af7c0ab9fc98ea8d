import { closeOwnership, type OwnershipState } from '../ownership/ownership';
import type { SyncPlan } from './planSync';

/** How far an apply came. */
export interface SyncOutcome {
	/** Adds that did not happen: refused by Zscaler, or never sent. */
	readonly notAdded?: Iterable<string>;
	/** Removals that did not happen. */
	readonly notRemoved?: Iterable<string>;
}

/**
 * What is ours after an apply, to be stored. Stored before an apply as well, with `everything`
 * as it stands and will stand, it lets the next run finish one that was cut off.
 */
export function settleSync(
	plan: SyncPlan,
	salt: string,
	outcome: SyncOutcome | 'everything',
): OwnershipState {
	const holdings = new Map(plan.holdings);
	if (outcome === 'everything') {
		for (const [entry, record] of plan.leaving) holdings.set(entry, record);
	} else {
		for (const entry of outcome.notAdded ?? []) holdings.delete(entry);
		for (const entry of outcome.notRemoved ?? []) {
			const record = plan.leaving.get(entry);
			if (record !== undefined) holdings.set(entry, record);
		}
	}
	return closeOwnership(salt, holdings);
}
