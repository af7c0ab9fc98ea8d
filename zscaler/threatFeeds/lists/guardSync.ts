import { sumBy } from 'lodash';

import { countedEntries } from '../../contract/text/counted';
import { guardFeed, type GuardOptions } from '../sync/guardFeed';
import { ZscalerError } from '../../contract/zscalerError';
import type { TargetPlan } from './decideTarget';
import type { SyncState } from './syncState';

export interface GuardInput {
	/** What each feed that was read today gave. */
	readonly counts: ReadonlyMap<string, number>;
	readonly state: SyncState;
	readonly plans: readonly TargetPlan[];
	readonly options: GuardOptions;
}

/** Throws where a feed or a list would lose more than is likely; nothing has been changed yet. */
export function guardSync(input: GuardInput): void {
	const complaints = [...feedLosses(input), ...listLosses(input)];
	if (complaints.length === 0) return;
	throw new ZscalerError(`The guard stopped this sync: ${complaints.join('; ')}.`, {
		kind: 'invalid',
		advice:
			'Nothing was changed, and what is blocked stays blocked. Look at the feed: it may be broken ' +
			'on its side. If the loss is right, set Guard to Accept Any Loss for one run, or allow a ' +
			'larger loss.',
	});
}

function feedLosses({ counts, state, options }: GuardInput): string[] {
	return [...counts].flatMap(([feed, now]) => {
		const result = guardFeed(state.feeds[feed]?.count ?? 0, now, options);
		return result.decision === 'go'
			? []
			: [
					`${feed} went from ${countedEntries(result.before)} to ${now.toLocaleString('en')} (${result.lostPercent}% lost)`,
				];
	});
}

/**
 * Entries that ended by their own date or were taken back are no loss. Lists that one target spreads
 * over are one: the last few in the second category may well go.
 */
function listLosses({ plans, options }: GuardInput): string[] {
	return plans.flatMap(({ plans: lists }) => {
		const added = sumBy(lists, ({ plan }) => plan.add.length);
		const held = sumBy(lists, ({ plan }) => plan.holdings.entries.length + plan.remove.length);
		const lost = sumBy(lists, ({ plan, leaving }) => {
			const isLoss = (entry: string): boolean => (leaving.get(entry) ?? 'dropped') === 'dropped';
			return plan.remove.filter(isLoss).length;
		});
		const result = guardFeed(held - added, held - lost, options);
		if (result.decision === 'go') return [];
		const shrinking = lists.find(({ plan }) => plan.remove.length > 0);
		return [
			`${shrinking?.list.label} would lose ${result.lost.toLocaleString('en')} of ${countedEntries(result.before)}`,
		];
	});
}
