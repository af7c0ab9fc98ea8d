import type { Collected } from '../../../../zscaler/threatFeeds/collect/collectEntries';
import { openCollection } from '../../../../zscaler/threatFeeds/collect/collectEntries';
import type { EntryKind } from '../../../../zscaler/network/entry';
import { indexProtected } from '../../../../zscaler/threatFeeds/protect/indexProtected';
import type { ZscalerList } from '../../../../zscaler/threatFeeds/lists/list';
import type { DecideInput, SyncTarget } from '../../../../zscaler/threatFeeds/lists/target';
import { beginSyncState } from '../../../../zscaler/threatFeeds/lists/syncState';
import { ZscalerError } from '../../../../zscaler/contract/zscalerError';

export interface FakeList extends ZscalerList {
	/** What stands in it, as Zscaler would tell. */
	readonly held: Set<string>;
	/** Entries of each call. */
	readonly calls: { add: number; remove: number }[];
}

export interface FakeOptions extends Partial<ZscalerList> {
	readonly entries?: readonly string[];
	/** Refuses a call as a whole if it has one of these. */
	readonly refuses?: readonly string[];
	/** Whether the refusal names them. */
	readonly names?: boolean;
}

/** A list in memory, with Zscaler's habits: all or nothing. */
export function fakeList({ entries = [], refuses = [], names, ...more }: FakeOptions): FakeList {
	const held = new Set(entries);
	const calls: FakeList['calls'] = [];
	return {
		id: 'denyList',
		kind: 'denyList',
		label: 'Deny list',
		managed: false,
		max: 1_000_000,
		batch: 100,
		present: new Set(entries),
		held,
		calls,
		reread: async () => held,
		send: async ({ add, remove }) => {
			calls.push({ add: add.length, remove: remove.length });
			const bad = add.filter((entry) => refuses.includes(entry));
			if (bad.length > 0) {
				const message = names ? `Invalid urls ${JSON.stringify(bad)}` : 'Request body is invalid.';
				throw new ZscalerError(message, { kind: 'invalid', status: 400, marked: true });
			}
			for (const entry of remove) held.delete(entry);
			for (const entry of add) held.add(entry);
		},
		...more,
	};
}

export const urlTarget = (lists: readonly ZscalerList[], free?: number): SyncTarget => ({
	lists,
	free,
	kinds: new Set<EntryKind>(['url', 'domain', 'ip']),
});

function collected(...entries: readonly string[]): Collected {
	const collection = openCollection({ now: 0 });
	for (const [at, value] of entries.entries()) collection.take({ value, source: 'Feed', at });
	return collection.end();
}

export const deciding = (
	entries: readonly string[],
	more: Partial<DecideInput> = {},
): DecideInput => ({
	collected: collected(...entries),
	guarded: indexProtected([]),
	state: beginSyncState('0123456789abcdef'),
	unread: new Set(),
	exclusive: () => false,
	now: Date.UTC(2026, 10, 24),
	...more,
});
