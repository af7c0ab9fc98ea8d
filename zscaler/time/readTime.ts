import { isoOf } from '../contract/json/time';
import { findOffset } from './findOffset';
import { readClock } from './readClock';
import { readDay } from './readDay';
import { readUsual } from './readUsual';
import { SECOND_MS } from '../contract/durations';

/**
 * Epoch milliseconds from what Zscaler's logs write: 'Mon Oct 16 22:55:48 2023' (NSS, LSS),
 * ISO 8601, '2023-10-16 22:55:48 +0000 UTC', 'October 16, 2023 10:55:48 PM PDT' (audit reports),
 * '10/16/2023 10:55 PM' (Client Connector; the month comes first where both orders are possible),
 * RFC 1123, and epochs in seconds, milliseconds or microseconds, as number or text. A zone in the
 * text wins over `zone` (IANA name, abbreviation or offset; UTC if it is none of these).
 * Undefined for anything else, 'None', 'NA' and '' among it.
 */
export function readTime(value: unknown, zone = 'UTC'): number | undefined {
	if (typeof value === 'number') return fromEpoch(value);
	if (typeof value !== 'string' || value.length < 8 || value.length > 60) return undefined;
	return /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? fromEpoch(Number(value)) : readText(value, zone);
}

/** A time as ISO 8601 in UTC, undefined where `value` is none. */
export function toIso(value: unknown, zone?: string): string | undefined {
	const time = readTime(value, zone);
	return time === undefined ? undefined : isoOf(time);
}

function readText(text: string, zone: string): number | undefined {
	const usual = readUsual(text);
	if (usual !== undefined) return usual - (findOffset(zone, usual) ?? 0);
	const clock = readClock(text);
	const day = readDay(clock.rest);
	if (day === undefined || !(clock.found || day.isAlone) || !zoneAtMost.test(day.rest)) {
		return undefined;
	}
	const local = day.midnight + clock.ms;
	const offset = findOffset(day.rest, local) ?? findOffset(zone, local) ?? 0;
	return local - offset;
}

/** What may stand beside day and time of day; other words make it a sentence with a time in it. */
const zoneAtMost =
	/^(?:[\s,()]|at\b|[A-Z]{1,4}\b|[A-Z][a-z]\w*\/[\w/]+(?![\w/])|[+-]\d{1,2}(?::?\d{2})?(?!\d))*$/;

/** Seconds until the year 5138, then milliseconds, then microseconds; none before 1973. */
function fromEpoch(value: number): number | undefined {
	if (!(value >= 1e8) || value >= 1e17) return undefined;
	if (value < 1e11) return Math.round(value * SECOND_MS);
	return value < 1e14 ? Math.round(value) : Math.round(value / 1000);
}
