import { activateWhenDone } from '../../client/activation/activateWhenDone';
import type { GuardOptions } from '../sync/guardFeed';
import type { RunContext } from '../../objects/runContext';
import { type Applied, countEntries, nothingApplied } from './applyChange';
import { applyPlans, type Remember } from './applyPlans';
import { decideTarget, type TargetPlan } from './decideTarget';
import type { DecideInput, SyncTarget } from './target';
import { guardSync } from './guardSync';
import { DAY_MS } from '../../contract/durations';

export interface SyncOptions {
	/** Decide and report, change nothing. */
	readonly dryRun: boolean;
	readonly activate: boolean;
	/** No guard where absent. */
	readonly guard?: GuardOptions;
	readonly remember: Remember;
}

export interface SyncResult {
	readonly plans: readonly TargetPlan[];
	/** By the id of the list; empty in a dry run. */
	readonly applied: ReadonlyMap<string, Applied>;
	/** Zscaler said that all is in force; undefined in a dry run. */
	readonly activated?: boolean;
}

/** Brings lists to where the feeds want them, in as few calls as can be. */
export async function syncLists(
	runContext: RunContext,
	targets: readonly SyncTarget[],
	input: DecideInput & { readonly counts: ReadonlyMap<string, number> },
	options: SyncOptions,
): Promise<SyncResult> {
	const { state, counts, now } = input;
	const { remember } = options;
	const plans = targets.map((target) => decideTarget(target, input));
	if (options.guard !== undefined) guardSync({ counts, state, plans, options: options.guard });
	if (options.dryRun) return { plans, applied: new Map() };
	const all = plans.flatMap((target) => target.plans);
	const applied = await applyPlans(all, state, remember, { now });
	state.dueAt = nextDue(plans, input);
	const changes = countEntries(applied.values());
	const activated = await activateWhenDone(options.activate, runContext.client, 'zia', changes);
	state.complete = true;
	remember(state);
	return { plans, applied, activated };
}

export const doneTo = ({ applied }: SyncResult, listId: string): Applied =>
	applied.get(listId) ?? nothingApplied();

/** When the next entry leaves by its age though its feed says nothing new. */
function nextDue(
	plans: readonly TargetPlan[],
	{ now, keepUnseenDays = 0 }: DecideInput,
): number | undefined {
	let due = Infinity;
	for (const { placed, retained } of plans) {
		for (const { entry, validUntil = Infinity } of placed.values()) {
			due = Math.min(due, validUntil);
			if (keepUnseenDays > 0 && retained.has(entry)) due = Math.min(due, nextDay(now));
		}
	}
	return due === Infinity ? undefined : due;
}

const nextDay = (now: number): number => (Math.floor(now / DAY_MS) + 1) * DAY_MS;
