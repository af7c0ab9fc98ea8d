import { DateTime } from 'luxon';

import { SECOND_MS } from '../durations';

/** A time as n8n gives it to expressions. */
export const isTime = (value: unknown): value is Date | DateTime =>
	(value instanceof Date && !Number.isNaN(value.getTime())) ||
	(DateTime.isDateTime(value) && value.isValid);

/** As ISO 8601 in UTC; a number is epoch milliseconds. */
export const isoOf = (time: number | Date | DateTime): string =>
	new Date(time.valueOf()).toISOString();

/** When to come again, as ISO 8601 in UTC: to the second, and not too early. */
export const isoSecond = (time: number): string =>
	isoOf(Math.ceil(time / SECOND_MS) * SECOND_MS).replace('.000Z', 'Z');
