/** Lists of Zscaler's that hold indicators. Stable for ever: stored in workflows and memories. */
export type ListKind =
	'urlCategory' | 'denyList' | 'maliciousUrlList' | 'ipDestinationGroup' | 'md5BlockList';

export interface ListChange {
	readonly add: readonly string[];
	readonly remove: readonly string[];
}

/** One list as it was read, and how to change it. */
export interface ZscalerList {
	/** Names it among the lists of a sync, for ever: 'denyList', 'urlCategory/2'. */
	readonly id: string;
	readonly kind: ListKind;
	/** By which the sync looks for its categories or groups. */
	readonly name?: string;
	/** 'URL category Threat Feed' */
	readonly label: string;
	readonly present: ReadonlySet<string>;
	/** Bears the mark of this sync: all that it holds is ours. */
	readonly managed: boolean;
	/** Name of another sync whose mark it bears: that one would take away what we add. */
	readonly ofSync?: string;
	/** Entries that it can hold, whoever put them there. */
	readonly max: number;
	/** Entries that one call takes; undefined where each call sends the list as a whole. */
	readonly batch?: number;
	/** Sends one call; all or nothing. Lists that are sent as a whole forget nothing in between. */
	readonly send: (change: ListChange) => Promise<void>;
	/** What stands in it now, read anew. */
	readonly reread: () => Promise<ReadonlySet<string>>;
}
