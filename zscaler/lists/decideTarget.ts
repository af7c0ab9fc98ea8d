import { joinSources } from '../feeds/collect/combineFacts';
import type { Collected } from '../feeds/collect/collectEntries';
import type { EntryKind } from '../feeds/entry';
import { fitEntries } from '../feeds/fit/fitEntries';
import { rankEntries, type RankOptions } from '../feeds/fit/rankEntries';
import type { Indicator } from '../feeds/indicator';
import { beginOwnership, openOwnership, type Ownership } from '../feeds/ownership/ownership';
import type { ProtectOptions } from '../feeds/protect/findProtected';
import type { ProtectedIndex } from '../feeds/protect/indexProtected';
import { type Protected, protectEntries } from '../feeds/protect/protectEntries';
import { reduceIndicators } from '../feeds/reduce/reduceIndicators';
import { ageEntries } from '../feeds/sync/ageEntries';
import { planSync, type SyncPlan } from '../feeds/sync/planSync';
import type { ZscalerList } from './list';
import type { SyncMemory } from './memory';

/** One or several lists that hold the same kinds of entries together. */
export interface Target {
	readonly lists: readonly ZscalerList[];
	/** Kinds of entries that belong here. */
	readonly kinds: ReadonlySet<EntryKind>;
	/** Room for all its lists together beyond what they hold, where the tenant counts it. */
	readonly free?: number;
}

export interface DecideInput {
	readonly collected: Pick<Collected, 'entries' | 'withdrawn'>;
	readonly guarded: ProtectedIndex;
	readonly protect?: ProtectOptions;
	readonly rank?: RankOptions;
	readonly memory: SyncMemory;
	/** Feeds that gave nothing to go by today. */
	readonly unread: ReadonlySet<string>;
	readonly keepUnseenDays?: number;
	/** Whether a list is ours alone. */
	readonly exclusive: (list: ZscalerList) => boolean;
	/** Epoch milliseconds. */
	readonly now: number;
}

export interface ListPlan {
	readonly list: ZscalerList;
	readonly plan: SyncPlan;
	/** Why entries of ours leave by age. */
	readonly leaving: ReadonlyMap<string, 'withdrawn' | 'expired' | 'dropped'>;
}

export interface TargetPlan {
	readonly plans: readonly ListPlan[];
	readonly spared: Protected<Indicator>['spared'];
	readonly covered: ReadonlyMap<string, string>;
	/** What found no room. */
	readonly dropped: readonly Indicator[];
	/** All that the target shall hold. */
	readonly placed: ReadonlyMap<string, Indicator>;
	/** Held though no feed gave it today. */
	readonly retained: ReadonlyMap<string, Indicator>;
}

/** What each list of a target shall hold, and what has to be done for it. */
export function decideTarget(target: Target, input: DecideInput): TargetPlan {
	const aged = target.lists.map((list) => ageList(list, input));
	const retained = new Map(aged.flatMap((each) => each.retained.map((one) => [one.entry, one])));
	const { kept, spared } = protectEntries(
		[...accepted(target, input.collected.entries.all), ...retained.values()],
		input.guarded,
		input.protect,
	);
	const reduced = reduceIndicators(asHeld(target, kept));
	const { placed, dropped } = fitEntries(
		rankEntries(reduced.kept, input.rank),
		target.lists.map((list, index) => ({
			id: list.id,
			room: list.most - othersIn(list, aged[index]?.owned, input),
			present: list.present,
		})),
		mostOf(target, aged, input),
	);
	const plans = aged.map(({ list, owned, leaving }): ListPlan => {
		const wanted = (placed.get(list.id) ?? []).map((each) => withUnread(each, owned, input.unread));
		const exclusive = input.exclusive(list);
		const { present } = list;
		const plan = planSync({ wanted, present, owned, retained, exclusive, now: input.now });
		return { list, plan, leaving };
	});
	const all = [...placed.values()].flat();
	return {
		plans,
		spared,
		covered: reduced.covered,
		dropped,
		placed: new Map(all.map((each) => [each.entry, each])),
		retained,
	};
}

function ageList(list: ZscalerList, input: DecideInput) {
	const { collected, memory, unread, now, keepUnseenDays } = input;
	const state = memory.lists[list.id]?.ownership ?? beginOwnership(memory.salt);
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

/** A feed that gave nothing to go by today still holds what it held. */
function withUnread(
	indicator: Indicator,
	owned: Ownership,
	unread: ReadonlySet<string>,
): Indicator {
	if (unread.size === 0) return indicator;
	const before = owned.find(indicator.entry)?.sources ?? [];
	const sources = joinSources(
		indicator.sources,
		before.filter((source) => unread.has(source)),
	);
	return sources === indicator.sources ? indicator : { ...indicator, sources };
}

const accepted = ({ kinds }: Target, entries: readonly Indicator[]): Indicator[] =>
	entries.filter(({ kind }) => kinds.has(kind));

/** Where addresses stand among URLs they are hosts like others: neighbours make no network. */
const asHeld = ({ kinds }: Target, entries: readonly Indicator[]): readonly Indicator[] =>
	kinds.has('url')
		? entries.map((each) => (each.kind === 'ip' ? { ...each, kind: 'url' as const } : each))
		: entries;

/** Entries of others, which stay and take up room. */
function othersIn(
	list: ZscalerList,
	owned: Ownership | undefined,
	{ exclusive }: DecideInput,
): number {
	if (exclusive(list)) return 0;
	let others = 0;
	for (const entry of list.present) if (owned?.find(entry) === undefined) others++;
	return others;
}

function mostOf(
	{ lists, free }: Target,
	aged: readonly ReturnType<typeof ageList>[],
	input: DecideInput,
): number | undefined {
	if (free === undefined) return undefined;
	return lists.reduce(
		(sum, list, index) => sum + list.present.size - othersIn(list, aged[index]?.owned, input),
		free,
	);
}
