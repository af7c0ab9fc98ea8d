/** Something that a source handed out. */
export interface TimedEntry {
	/**
	 * What makes it this entry and no other: its id, with its version where changes count. Without
	 * one its content does, and two entries of equal content count as two.
	 */
	readonly id?: string;
	/** Its own time, epoch milliseconds. */
	readonly time: number;
	readonly content: unknown;
}
