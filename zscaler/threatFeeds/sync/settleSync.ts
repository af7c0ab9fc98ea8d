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
	const everything = outcome === 'everything';
	const notAdded = new Set(everything ? [] : outcome.notAdded);
	for (const [place, entry] of holdings.entries.entries()) {
		const record = holdings.records[place];
		if (record !== undefined && !notAdded.has(entry)) yield [entry, record];
	}
	for (const entry of everything ? leaving.keys() : (outcome.notRemoved ?? [])) {
		const record = leaving.get(entry);
		if (record !== undefined) yield [entry, record];
	}
}
