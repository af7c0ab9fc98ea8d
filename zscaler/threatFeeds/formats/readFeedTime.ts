import { SECOND_MS } from '../../contract/durations';

const plain =
	/^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/;

/**
 * Epoch milliseconds from what feeds write: ISO 8601, '2026-11-01 12:00:11' (UTC), epoch seconds or
 * milliseconds. Undefined for anything else, 'None' and '' among it.
 */
export function readFeedTime(value: unknown): number | undefined {
	if (typeof value === 'number') return fromEpoch(value);
	if (typeof value !== 'string') return undefined;
	const text = value.trim();
	if (/^\d{9,13}$/.test(text)) return fromEpoch(Number(text));
	const [, date, time = '00:00', zone = 'Z'] = plain.exec(text) ?? [];
	if (date === undefined) return undefined;
	const parsed = Date.parse(`${date}T${time}${zone === 'UTC' ? 'Z' : zone}`);
	return Number.isNaN(parsed) ? undefined : parsed;
}

/** The last day that a date can hold. */
const LATEST = 8.64e15;

/** Seconds until the year 5138, milliseconds from 1973 on. */
function fromEpoch(value: number): number | undefined {
	if (!(value > 0) || value > LATEST) return undefined;
	return value < 1e11 ? value * SECOND_MS : value;
}
