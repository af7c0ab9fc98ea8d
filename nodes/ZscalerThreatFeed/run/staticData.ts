import { randomBytes } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';
import { isEqual } from 'lodash';

import type { ListDone } from '../../../zscaler/threatFeeds/lists/changeEntries';
import type { TargetSettings } from '../../../zscaler/threatFeeds/lists/openTargets';
import { readJson } from '../../../zscaler/contract/json/readJson';
import { beginSyncState, type SyncState } from '../../../zscaler/threatFeeds/lists/syncState';
import { rowOf } from '../../shared/rowOf';
import { staticData } from '../../shared/staticData';
import { listRows } from '../form/lists';

interface Kept {
	/** By the name of the sync. */
	readonly syncs?: Readonly<Record<string, SyncState>>;
	/** By the settings of the list: entries that were blocked for a time, and its end in epoch milliseconds. */
	readonly blocks?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What this workflow remembers; n8n keeps it in its database when a run that began by itself ends. */
const storeOf = (context: IExecuteFunctions) =>
	staticData<Kept>(context, 'global', 'zscalerThreatFeed');

const keptBy = (context: IExecuteFunctions): Kept => storeOf(context).read() ?? {};

function keep(context: IExecuteFunctions, kept: Kept): void {
	storeOf(context).write(copied(kept));
}

export const readSyncState = (context: IExecuteFunctions, name: string): SyncState =>
	copied({ ...keptBy(context).syncs }[name] ?? beginSyncState(randomBytes(8).toString('hex')));

export const writeSyncState =
	(context: IExecuteFunctions, name: string) =>
	(state: SyncState): void => {
		const kept = keptBy(context);
		keep(context, { ...kept, syncs: { ...kept.syncs, [name]: state } });
	};

/** n8n hands out what it keeps as an object that it watches, which structuredClone refuses. */
const copied = <T>(kept: T): T => readJson(JSON.stringify(kept)) as T;

type Blocks = NonNullable<Kept['blocks']>;

type Blocked = Pick<ListDone, 'settings' | 'applied' | 'already'>;

/** Epoch milliseconds at which each entry leaves; `null` where its end will be forgotten. */
export type EntryEnds = ReadonlyMap<string, number | null>;

/**
 * What was added leaves at its end, and without one never; what was there before only if it was to
 * leave anyway. Answers what of it will leave, and when.
 */
export function rememberUntil(
	context: IExecuteFunctions,
	{ settings, applied, already }: Blocked,
	ends: ReadonlyMap<string, number>,
): EntryEnds {
	if (isForgotten(context)) return foreseeUntil(context, { settings, applied, already }, ends);
	const leaving = new Map<string, number>();
	changeBlocks(context, settings, (known) => {
		const next = new Map(Object.entries(known));
		for (const entry of [...applied.added, ...already.filter((each) => next.has(each))]) {
			const end = ends.get(entry);
			if (end === undefined) next.delete(entry);
			else leaving.set(entry, end);
		}
		return Object.fromEntries([...next, ...leaving]);
	});
	return leaving;
}

/** Where nothing new is kept: what an earlier run has set holds. */
function foreseeUntil(
	context: IExecuteFunctions,
	{ settings, applied, already }: Blocked,
	ends: ReadonlyMap<string, number>,
): EntryEnds {
	const known = keptBy(context).blocks?.[keyOf(settings)] ?? {};
	const standing = already.flatMap((entry) => {
		const end = known[entry];
		return end === undefined ? [] : [[entry, end] as const];
	});
	const added = applied.added.map((entry) => [entry, null] as const);
	return new Map([...standing, ...added].filter(([entry]) => ends.has(entry)));
}

const keyOf = ({ kind, name }: TargetSettings): string => JSON.stringify({ kind, name });

/** What the key was made of. */
function settingsIn(key: string): TargetSettings[] {
	const { kind, name } = rowOf(readJson(key));
	const known = listRows.map(([, value]) => value).find((value) => value === kind);
	if (known === undefined) return [];
	return [typeof name === 'string' ? { kind: known, name } : { kind: known }];
}

export function forgetBlocks(
	context: IExecuteFunctions,
	settings: TargetSettings,
	entries: readonly string[],
): void {
	const gone = new Set(entries);
	changeBlocks(context, settings, (known) =>
		Object.fromEntries(Object.entries(known).filter(([entry]) => !gone.has(entry))),
	);
}

export const expiredBlocks = (
	context: IExecuteFunctions,
	now: number,
): { readonly settings: TargetSettings; readonly entries: string[] }[] =>
	Object.entries(keptBy(context).blocks ?? {})
		.flatMap(([key, blocks]) => {
			const entries = Object.keys(blocks).filter((entry) => (blocks[entry] ?? Infinity) <= now);
			return settingsIn(key).map((settings) => ({ settings, entries }));
		})
		.filter(({ entries }) => entries.length > 0);

function changeBlocks(
	context: IExecuteFunctions,
	settings: TargetSettings,
	change: (known: Blocks[string]) => Blocks[string],
): void {
	const kept = keptBy(context);
	const key = keyOf(settings);
	const known = { ...kept.blocks }[key] ?? {};
	const { [key]: _before, ...others } = kept.blocks ?? {};
	const next = change(known);
	if (isEqual(next, known)) return;
	const own = Object.keys(next).length > 0 ? { [key]: next } : {};
	keep(context, { ...kept, blocks: { ...others, ...own } });
}

/** n8n forgets what a run from the editor would remember. */
export const isForgotten = (context: IExecuteFunctions): boolean => context.getMode() === 'manual';
