import type { OwnershipState } from '../ownership/ownership';
import type { UndoRecord } from '../sync/undoSync';
import type { RefusalState } from './refusals';

/** What is known of a feed since it was last read. */
export interface FeedState {
	readonly etag?: string;
	readonly lastModified?: string;
	/** Indicators that counted. */
	readonly count: number;
}

export interface ListState {
	readonly ownership: OwnershipState;
	/** By which the category or group is looked for. */
	readonly name?: string;
	readonly refused?: RefusalState;
	/** Of the last sync that changed the list. */
	readonly undo?: UndoRecord & { readonly at: number };
}

/** What a sync remembers between runs, as JSON. */
export interface SyncState {
	readonly version: 1;
	/** 16 hexadecimal digits. */
	readonly salt: string;
	feeds: Record<string, FeedState>;
	/** By the id of the list. */
	lists: Record<string, ListState>;
	/** The settings with which the lists were brought to where they are. */
	settings?: string;
	/** The last run came to its end. */
	complete?: boolean;
	/** Epoch milliseconds: when the feeds were last read in full. */
	readAt?: number;
	/** Epoch milliseconds: when the next entry leaves by its age. */
	dueAt?: number;
	/** Epoch milliseconds of the last sync that changed something. */
	changedAt?: number;
}

export const beginSyncState = (salt: string): SyncState => ({
	version: 1,
	salt,
	feeds: {},
	lists: {},
});
