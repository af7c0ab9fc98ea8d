import { SECOND_MS } from '../../contract/durations';

/** What an API says of the times that it is asked for. */
export interface RangeLimits {
	/** How it wants times written. */
	readonly unit: 'milliseconds' | 'seconds' | 'iso' | 'gmt';
	/** The longest range that one request may cover, milliseconds; any length if not given. */
	readonly longest?: number;
	/** The lengths that it takes and no others, milliseconds. */
	readonly lengths?: readonly number[];
	/** How far back it answers at all, milliseconds. */
	readonly retention?: number;
	/** How old data must be to be there, milliseconds. */
	readonly delay?: number;
	/** It hands out so many rows of a range and drops the rest. */
	readonly maxRows?: number;
	/** Whether the end that is asked for belongs to the answer too. */
	readonly endIncluded?: boolean;
}

/** Milliseconds between two instants that the source can tell apart. */
export const stepOf = ({ unit }: RangeLimits): number =>
	unit === 'seconds' || unit === 'gmt' ? SECOND_MS : 1;
