import { DateTime } from 'luxon';

/** A time as n8n gives it to expressions. */
export const isTime = (value: unknown): value is Date | DateTime =>
	(value instanceof Date && !Number.isNaN(value.getTime())) ||
	(DateTime.isDateTime(value) && value.isValid);

/** As ISO 8601 in UTC. */
export const isoOf = (time: Date | DateTime): string => new Date(time.valueOf()).toISOString();
