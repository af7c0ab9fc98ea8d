import type { Collected } from '../collect/collectEntries';
import type { EntryKind } from '../../network/entry';
import type { RankOptions } from '../fit/rankEntries';
import type { ProtectOptions } from '../protect/findProtected';
import type { ProtectedIndex } from '../protect/indexProtected';
import type { ZscalerList } from './list';
import type { SyncState } from './syncState';

/** One or several lists that hold the same kinds of entries together. */
export interface SyncTarget {
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
	readonly state: SyncState;
	/** Feeds that gave nothing to go by today. */
	readonly unread: ReadonlySet<string>;
	readonly keepUnseenDays?: number;
	/** Whether a list is ours alone. */
	readonly exclusive: (list: ZscalerList) => boolean;
	/** What the feeds list and others put into a list counts as ours from now on. */
	readonly takesOver?: boolean;
	/** Epoch milliseconds. */
	readonly now: number;
}
