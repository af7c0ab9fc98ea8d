import { omit, uniqBy } from 'lodash';

import type { Indicator } from '../indicator';
import { normaliseEntry } from '../../network/normaliseEntry';
import { isRejected } from '../../network/entry';
import { openOwnership, type Ownership } from '../ownership/ownership';
import { planSync } from '../sync/planSync';
import { undoSync } from '../sync/undoSync';
import { activateWhenDone } from '../../client/activation/activateWhenDone';
import { ZscalerError } from '../../contract/zscalerError';
import type { RunContext } from '../../objects/runContext';
import { type Applied, countEntries } from './applyChange';
import { applyPlans } from './applyPlans';
import type { ListPlan } from './decideTarget';
import type { SyncTarget } from './target';
import type { ListKind, ZscalerList } from './list';
import type { SyncState } from './syncState';
import type { SyncOptions } from './syncLists';
import { openTargets, type TargetSettings } from './openTargets';
import { quote } from '../../contract/text/quote';
import { HOUR_MS } from '../../contract/durations';

export interface UndoResult {
	readonly plans: readonly ListPlan[];
	/** By the id of the list; empty in a dry run. */
	readonly applied: ReadonlyMap<string, Applied>;
	readonly activated?: boolean;
	/** Epoch milliseconds of the sync that was undone. */
	readonly syncedAt: number;
}

interface UndoOptions extends Omit<SyncOptions, 'guard'> {
	readonly now: number;
}

/** Takes back what the last sync that changed something did, list by list. */
export async function undoLists(
	runContext: RunContext,
	sync: string,
	state: SyncState,
	{ dryRun, activate, now, remember }: UndoOptions,
): Promise<UndoResult> {
	const { changedAt } = state;
	const ids = Object.entries(state.lists)
		.filter(([, { undo }]) => undo !== undefined && undo.at === changedAt)
		.map(([id]) => id);
	if (changedAt === undefined || ids.length === 0) throw nothingToUndo(sync);
	const targets = await openTargets(runContext, sync, targetsOf(ids, state));
	const lists = targets.flatMap((target: SyncTarget) => target.lists);
	const plans = lists
		.filter(({ id }) => ids.includes(id))
		.map((list) => planUndo(list, state, now));
	if (dryRun) return { plans, applied: new Map(), syncedAt: changedAt };
	const applied = await applyPlans(plans, state, remember, { now, way: 'undo' });
	const changes = countEntries(applied.values());
	const activated = await activateWhenDone(activate, runContext.client, 'zia', changes);
	for (const id of ids) if (state.lists[id]) state.lists[id] = omit(state.lists[id], 'undo');
	// The lists are not where the feeds want them: the next sync reads them all.
	Object.assign(state, { complete: false, changedAt: undefined });
	remember(state);
	return { plans, applied, activated, syncedAt: changedAt };
}

const targetsOf = (ids: readonly string[], { lists }: SyncState): TargetSettings[] =>
	uniqBy(
		// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- an id begins with the kind of its list, for ever
		ids.map((id) => ({ kind: id.split('/')[0] as ListKind, name: lists[id]?.name })),
		'kind',
	);

/** What the sync removed comes back as ours, so that a later sync may take it away again. */
function planUndo(list: ZscalerList, state: SyncState, now: number): ListPlan {
	const { ownership, undo = { added: '0.', removed: '' } } = state.lists[list.id] ?? {};
	if (ownership === undefined) throw nothingToUndo(list.label);
	const owned = openOwnership(ownership);
	const { add, remove } = undoSync(undo, list.present, state.salt);
	const gone = new Set(remove);
	const staying = [...list.present].filter((entry) => !gone.has(entry));
	const plan = planSync({
		wanted: [...staying.flatMap((entry) => asKept(entry, owned)), ...add.map(asIndicator)],
		present: list.present,
		owned,
		retained: new Set(staying),
		now,
	});
	return { list, plan, leaving: new Map() };
}

/** What is ours and stays does so as it was. */
function asKept(entry: string, owned: Ownership): Indicator[] {
	const record = owned.find(entry);
	if (record === undefined) return [];
	const { sources, validUntil } = record;
	const until = validUntil === undefined ? undefined : validUntil * HOUR_MS;
	return [{ ...asIndicator(entry), sources, validUntil: until }];
}

function asIndicator(entry: string): Indicator {
	const result = normaliseEntry(entry);
	return { entry, kind: isRejected(result) ? 'url' : result.kind, sources: [] };
}

const nothingToUndo = (name: string): ZscalerError =>
	new ZscalerError(`There is nothing to undo for '${quote(name)}'.`, {
		kind: 'notFound',
		advice:
			'n8n remembers a sync in the workflow that ran it, and only when the workflow ran by itself: ' +
			'put this node into that workflow, and give it the same Sync Name.',
	});
