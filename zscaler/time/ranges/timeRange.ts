/** A time range in epoch milliseconds: `from` belongs to it, `to` does not. */
export interface TimeRange {
	readonly from: number;
	readonly to: number;
}
