import type { SyncTarget } from '../../../zscaler/threatFeeds/lists/target';
import type { SyncResult } from '../../../zscaler/threatFeeds/lists/syncLists';
import type { FeedsRead } from './collectFeeds';

/** What a sync read and did, to be reported. */
export interface Synced {
	readonly feeds: FeedsRead;
	readonly targets: readonly SyncTarget[];
	readonly result: SyncResult;
	readonly preview: boolean;
}
