import type { Entry } from '../../network/entry';
import type { RunContext } from '../../objects/runContext';
import { type Applied, applyAdditions, applyRemovals, nothingApplied } from './applyChange';
import { belongsIn } from './belongsIn';
import type { SyncTarget } from './target';
import type { ListChange, ZscalerList } from './list';
import { openTargets, refuseForeignList, type TargetSettings } from './openTargets';

/** What was done with entries in one list. */
export interface ListDone {
	readonly settings: TargetSettings;
	readonly list: ZscalerList;
	readonly applied: Applied;
	/** Was there before, or not there to be taken away. */
	readonly already: readonly string[];
}

/** Name under which categories and groups of response actions are known. */
const RESPONSES = 'Responses';

/** Is told of each list as soon as it is done, or as far as it was done when a call failed. */
export type Note = (done: ListDone) => void;

/** Puts entries on the lists that can hold them; sends what is not there yet. */
export async function blockEntries(
	runContext: RunContext,
	settings: readonly TargetSettings[],
	entries: readonly Entry[],
	note: Note,
): Promise<ListDone[]> {
	const targets = await openTargets(runContext, RESPONSES, settings);
	refuseForeignList(targets);
	return changeEach(settings, targets, note, (target) => {
		const wanted = textsFor(target, entries);
		const there = new Set(target.lists.flatMap(({ present }) => [...present]));
		const list = target.lists.find(({ present, max }) => present.size + wanted.length <= max);
		const add = wanted.filter((entry) => !there.has(entry));
		const already = wanted.filter((entry) => there.has(entry));
		return [{ list: list ?? target.lists[0], change: { add, remove: [] }, already }];
	});
}

/** Takes entries off the lists, whoever put them there. */
export async function unblockEntries(
	runContext: RunContext,
	settings: readonly TargetSettings[],
	entries: readonly Entry[],
	note: Note,
): Promise<ListDone[]> {
	const targets = await openTargets(runContext, RESPONSES, settings);
	return changeEach(settings, targets, note, (target) => {
		const wanted = textsFor(target, entries);
		return target.lists.map((list) => {
			const remove = wanted.filter((entry) => list.present.has(entry));
			const already = wanted.filter((entry) => !list.present.has(entry));
			return { list, change: { add: [], remove }, already };
		});
	});
}

interface Step {
	readonly list: ZscalerList | undefined;
	readonly change: ListChange;
	readonly already: readonly string[];
}

async function changeEach(
	settings: readonly TargetSettings[],
	targets: readonly SyncTarget[],
	note: Note,
	planFor: (target: SyncTarget) => Step[],
): Promise<ListDone[]> {
	const done: ListDone[] = [];
	for (const [index, target] of targets.entries()) {
		for (const { list, change, already } of planFor(target)) {
			if (list === undefined) continue;
			const applied = nothingApplied();
			const each: ListDone = { settings: settings[index] ?? list, list, applied, already };
			try {
				await applyRemovals(list, change, applied);
				await applyAdditions(list, change, applied);
			} finally {
				note(each);
			}
			done.push(each);
		}
	}
	return done;
}

const textsFor = (target: SyncTarget, entries: readonly Entry[]): string[] => [
	...new Set(entries.flatMap((each) => (belongsIn(target, each) ? [each.entry] : []))),
];
