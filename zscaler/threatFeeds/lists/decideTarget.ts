import { sum, sumBy } from 'lodash';

import { combineFacts } from '../collect/combineFacts';
import { fitEntries } from '../fit/fitEntries';
import { rankEntries } from '../fit/rankEntries';
import type { Indicator } from '../indicator';
import type { Ownership } from '../ownership/ownership';
import { type Protected, protectEntries } from '../protect/protectEntries';
import { type Covered, reduceIndicators } from '../reduce/reduceIndicators';
import { planSync, type SyncPlan } from '../sync/planSync';
import { ageList, takeOver } from './ageList';
import { belongsIn } from './belongsIn';
import { findUnmanaged, unmanagedIn } from './findUnmanaged';
import type { ZscalerList } from './list';
import type { DecideInput, SyncTarget } from './target';
import { HOUR_MS } from '../../contract/durations';

export interface ListPlan {
	readonly list: ZscalerList;
	readonly plan: SyncPlan;
	/** Why entries of ours leave by age. */
	readonly leaving: ReadonlyMap<string, 'withdrawn' | 'expired' | 'dropped'>;
}

export interface TargetPlan {
	readonly plans: readonly ListPlan[];
	readonly protectedEntries: Protected<Indicator>['protectedEntries'];
	readonly covered: readonly Covered[];
	/** What found no room. */
	readonly dropped: readonly Indicator[];
	/** All that the target shall hold. */
	readonly placed: ReadonlyMap<string, Indicator>;
	/** Held though no feed gave it today. */
	readonly retained: ReadonlyMap<string, Indicator>;
}

/** What each list of a target shall hold, and what has to be done for it. */
export function decideTarget(target: SyncTarget, input: DecideInput): TargetPlan {
	const before = target.lists.map((list) => ageList(list, input));
	const retained = new Map(before.flatMap((each) => each.retained.map((one) => [one.entry, one])));
	const { kept, protectedEntries } = protectEntries(
		[...accepted(target, input.collected.entries.all), ...retained.values()],
		input.guarded,
		input.protect,
	);
	const aged = input.takesOver === true ? takeOver(before, kept, input.now) : before;
	const reduced = reduceIndicators(asHeld(target, kept));
	const { found, wanting } = findUnmanaged(aged, reduced.kept, input);
	const others = aged.map((each) => unmanagedIn(each, input));
	const { placed, dropped } = fitEntries(
		rankEntries(wanting, input.rank),
		target.lists.map(({ id, max, present }, index) => ({
			id,
			room: max - (others[index] ?? 0),
			present,
		})),
		maxOf(target, sum(others)),
	);
	const all = new Map<string, Indicator>();
	const plans = aged.map(({ list, owned, leaving }): ListPlan => {
		const here = [...(found.get(list.id) ?? []), ...(placed.get(list.id) ?? [])];
		for (const each of here) all.set(each.entry, each);
		const wanted = here.map((each) => withUnread(each, owned, input.unread));
		const exclusive = input.exclusive(list);
		const { present } = list;
		const plan = planSync({ wanted, present, owned, retained, exclusive, now: input.now });
		return { list, plan, leaving };
	});
	return { plans, protectedEntries, covered: reduced.covered, dropped, placed: all, retained };
}

/** A feed that gave nothing to go by today still holds what it held. */
function withUnread(
	indicator: Indicator,
	owned: Ownership,
	unread: ReadonlySet<string>,
): Indicator {
	if (unread.size === 0) return indicator;
	const { sources = [], validUntil } = owned.find(indicator.entry) ?? {};
	const held = sources.filter((source) => unread.has(source));
	if (held.length === 0) return indicator;
	const until = validUntil === undefined ? undefined : validUntil * HOUR_MS;
	const { entry, kind } = indicator;
	return combineFacts(indicator, { entry, kind, sources: held, validUntil: until });
}

const accepted = (target: SyncTarget, entries: readonly Indicator[]): Indicator[] =>
	entries.filter((each) => belongsIn(target, each));

/** Where addresses stand among URLs they are hosts like others: neighbours make no network. */
const asHeld = ({ kinds }: SyncTarget, entries: readonly Indicator[]): readonly Indicator[] =>
	kinds.has('url')
		? entries.map((each) => (each.kind === 'ip' ? { ...each, kind: 'url' as const } : each))
		: entries;

/** What the tenant has free, and what is there of ours. */
const maxOf = ({ lists, free }: SyncTarget, others: number): number | undefined =>
	free === undefined ? undefined : free + sumBy(lists, ({ present }) => present.size) - others;
