/** A stretch of time in epoch milliseconds: `from` belongs to it, `to` does not. */
export interface Window {
	readonly from: number;
	readonly to: number;
}

export { dayMs, hourMs } from '../../catalogue/grammar/span';

export const minuteMs = 60_000;
