import { randomBytes } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';

import { beginMemory, type SyncMemory } from '../../../zscaler/lists/memory';

const place = 'zscalerThreatFeed';

interface Kept {
	/** By the name of the sync. */
	readonly syncs?: Readonly<Record<string, SyncMemory>>;
	/** By the id of the list: entries that were blocked for a time, and its end in epoch milliseconds. */
	readonly blocks?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What this workflow remembers; n8n keeps it in its database when a run that began by itself ends. */
const keptBy = (context: IExecuteFunctions): Kept =>
	(context.getWorkflowStaticData('global')[place] ?? {}) as Kept;

function keep(context: IExecuteFunctions, kept: Kept): void {
	// A copy: n8n watches what it is given, property by property.
	context.getWorkflowStaticData('global')[place] = structuredClone(kept);
}

export const recallSync = (context: IExecuteFunctions, name: string): SyncMemory =>
	structuredClone(
		{ ...keptBy(context).syncs }[name] ?? beginMemory(randomBytes(8).toString('hex')),
	);

export const rememberSync =
	(context: IExecuteFunctions, name: string) =>
	(memory: SyncMemory): void => {
		const kept = keptBy(context);
		keep(context, { ...kept, syncs: { ...kept.syncs, [name]: memory } });
	};

export const recallBlocks = (context: IExecuteFunctions): NonNullable<Kept['blocks']> =>
	structuredClone({ ...keptBy(context).blocks });

export const rememberBlocks = (
	context: IExecuteFunctions,
	blocks: NonNullable<Kept['blocks']>,
): void => {
	keep(context, { ...keptBy(context), blocks });
};

/** n8n forgets what a run from the editor would remember. */
export const isForgotten = (context: IExecuteFunctions): boolean => context.getMode() === 'manual';
