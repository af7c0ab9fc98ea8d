import type { Indicator } from '../indicator';
import {
	beginOwnership,
	openOwnership,
	type Ownership,
	type OwnRecord,
} from '../ownership/ownership';
import { ageEntries } from '../sync/ageEntries';
import type { DecideInput } from './target';
import type { ZscalerList } from './list';
import { DAY_MS } from '../../contract/durations';

/** A list, what of it is ours, and what of that stays or leaves though no feed gave it today. */
export type AgedList = ReturnType<typeof ageList>;

export function ageList(list: ZscalerList, input: DecideInput) {
	const { collected, state: listState, unread, now, keepUnseenDays } = input;
	const state = listState.lists[list.id]?.ownership ?? beginOwnership(listState.salt);
	const owned = openOwnership(state);
	const { present } = list;
	const { entries: seen, withdrawn } = collected;
	const { retained, leaving } = ageEntries({
		present,
		owned,
		seen,
		withdrawn,
		unread,
		now,
		keepUnseenDays,
	});
	// A feed that was read and did not give it holds it no longer.
	const heldBy = ({ sources }: Indicator) => sources.filter((source) => unread.has(source));
	return {
		list,
		owned,
		leaving,
		retained: retained.map((each) => ({ ...each, sources: heldBy(each) })),
	};
}

/** As if we had put there today what we would put there. */
export function takeOver(
	lists: readonly AgedList[],
	kept: readonly Indicator[],
	now: number,
): AgedList[] {
	const today = Math.floor(now / DAY_MS);
	const taken: OwnRecord = { firstSeen: today, lastSeen: today, sources: [] };
	const wanted = new Set(kept.map(({ entry }) => entry));
	return lists.map((each) => {
		const { salt, find } = each.owned;
		const findOrTake: Ownership['find'] = (entry) =>
			find(entry) ?? (wanted.has(entry) ? taken : undefined);
		return { ...each, owned: { salt, find: findOrTake } };
	});
}
