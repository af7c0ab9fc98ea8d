/** A stretch of time in epoch milliseconds: `from` belongs to it, `to` does not. */
export interface Window {
	readonly from: number;
	readonly to: number;
}

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
