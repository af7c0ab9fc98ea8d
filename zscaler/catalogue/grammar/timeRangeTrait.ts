/** The time range that an operation asks about, and what its API says of it. */
export interface TimeRangeTrait {
	/** Names of the two values. */
	readonly from: string;
	readonly to: string;
	/** Where they stand. */
	readonly in: 'query' | 'path' | 'body';
	/** Object of the body that holds them. */
	readonly under?: string;
	/** How times are written; `gmt` is 2026-01-31 08:00:00 GMT. */
	readonly unit: 'milliseconds' | 'seconds' | 'iso' | 'gmt';
	/** The longest range that one request may cover, milliseconds; any length if not given. */
	readonly longest?: number;
	/** How far back it answers at all, milliseconds. */
	readonly retention?: number;
	/** Whether the end that is asked for belongs to the answer too. */
	readonly endIncluded?: boolean;
	/** Hours back that a form offers first; default 24. */
	readonly usual?: number;
	/** It answers without times as well, and then everything that there is. */
	readonly optional?: boolean;
}

/** What an API says of times, wherever they stand. */
export type Times = Omit<TimeRangeTrait, 'from' | 'to' | 'in' | 'under'>;
