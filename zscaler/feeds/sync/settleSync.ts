import { closeOwnership, type OwnershipState, type OwnRecord } from '../ownership/ownership';
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
	return closeOwnership(salt, findHoldings(plan, outcome));
}

function* findHoldings(
	{ holdings, leaving }: SyncPlan,
	outcome: SyncOutcome | 'everything',
): Generator<readonly [string, OwnRecord]> {
	if (outcome === 'everything') {
		yield* holdings;
		yield* leaving;
		return;
	}
	const notAdded = new Set(outcome.notAdded);
	for (const holding of holdings) if (!notAdded.has(holding[0])) yield holding;
	for (const entry of outcome.notRemoved ?? []) {
		const record = leaving.get(entry);
		if (record !== undefined) yield [entry, record];
	}
}
