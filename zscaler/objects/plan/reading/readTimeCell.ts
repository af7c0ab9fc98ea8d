import { DateTime, IANAZone } from 'luxon';

import type { TimeField } from '../../../catalogue/grammar';
import type { Json } from '../../../contract/json/json';
import { readTime as readLogTime } from '../../../time/readTime';
import { isoOf } from '../../../contract/json/time';
import { type Reading, RefusedCell } from './reading';
import { DAY_MS, SECOND_MS } from '../../../contract/durations';

/** A point in time as sheets, mails and APIs write it; where the text names no zone, in that of the reading. */
export function readTimeCell(field: TimeField, value: unknown, reading: Reading): Json {
	const ms = momentIn(value, reading.zone ?? 'UTC');
	if (field.as === 'milliseconds') return ms;
	const seconds = Math.floor(ms / SECOND_MS);
	return field.as === 'seconds' ? seconds : isoOf(ms).replace('.000Z', 'Z');
}

const EXAMPLE = 'is not a date and time, such as 2026-01-31T08:00:00Z';

/** Epoch milliseconds. */
function momentIn(value: unknown, zone: string): number {
	if (value instanceof Date && !Number.isNaN(value.getTime())) return value.getTime();
	if (DateTime.isDateTime(value) && value.isValid) return value.toMillis();
	const text = String(value).trim();
	if (/^-?\d+(?:\.\d+)?$/.test(text)) return fromNumber(Number(text), zone);
	if (typeof value !== 'string') throw new RefusedCell(EXAMPLE);
	const inZone = DateTime.fromISO(text.replace(' ', 'T'), { zone, setZone: true });
	if (/^\d{4}-/.test(text) && inZone.isValid) return inZone.toMillis();
	refuseEither(text);
	const moment = readLogTime(yearFirst(text), zone);
	if (moment === undefined) throw new RefusedCell(EXAMPLE);
	return moment;
}

/** Days of 1954 to 2119 as sheets count them. As epochs they would be hours of January 1970. */
const isSheetDay = (number: number): boolean => number >= 20_000 && number < 80_000;

/** Whether a zone says which moment is meant: neither an epoch nor a text with an offset needs one. */
export function needsZone(value: unknown): boolean {
	if (value instanceof Date || DateTime.isDateTime(value)) return false;
	const text = String(value).trim();
	const number = Number(text || NaN);
	if (Number.isFinite(number)) return isSheetDay(number);
	return !/(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})$/i.test(text);
}

/** Nothing set is 0; epochs are seconds until the year 5138, then milliseconds. */
function fromNumber(number: number, zone: string): number {
	if (number <= 0) return number;
	if (isSheetDay(number)) return fromSheet(number, zone);
	if (number < 1e8 || number > 1e14) throw new RefusedCell(EXAMPLE);
	return number < 1e11 ? Math.floor(number * SECOND_MS) : Math.floor(number);
}

const DAY_SECONDS = DAY_MS / SECOND_MS;

/** Days since 1899-12-30 on the wall's clock: Excel, Google Sheets. */
function fromSheet(days: number, zone: string): number {
	const wall = Date.UTC(1899, 11, 30) + Math.round(days * DAY_SECONDS) * SECOND_MS;
	return DateTime.fromMillis(wall, { zone: 'utc' })
		.setZone(zone, { keepLocalTime: true })
		.toMillis();
}

const slashed = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?=\D|$)/;

/** 3/4/2026 is a day in March here and one in April there. With points, the day comes first everywhere. */
function refuseEither(text: string): void {
	const [, first, sign, second, year] = slashed.exec(text) ?? [];
	if (first === undefined || second === undefined || sign === '.') return;
	if (Number(first) > 12 || Number(second) > 12 || first === second) return;
	const day = (month: string, date: string): string =>
		`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	throw new RefusedCell(
		`may be two days: write ${day(first, second)} or ${day(second, first)}, year first`,
	);
}

/** 31/1/2026, 1/31/2026 and 31.1.2026 as 2026-01-31. */
function yearFirst(text: string): string {
	const [found, first = '', sign, second = '', year] = slashed.exec(text) ?? [];
	if (found === undefined) return text;
	const isDayFirst = sign === '.' || Number(first) > 12;
	const [month, day] = isDayFirst ? [second, first] : [first, second];
	return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${text.slice(found.length)}`;
}

/** The zone that a row names: 'Europe/Berlin', or as locations have it, 'GERMANY_EUROPE_BERLIN'. */
export function zoneNamed(text: string): string | undefined {
	if (IANAZone.isValidZone(text)) return text;
	const found = areas.exec(text);
	if (found === null) return undefined;
	const city = text.slice(found.index + found[0].length);
	const named = `${found[1] ?? ''}/${city}`.toLowerCase();
	return /^\w+$/.test(city) && IANAZone.isValidZone(named) ? named : undefined;
}

const areas = /_(AFRICA|AMERICA|ANTARCTICA|ASIA|ATLANTIC|AUSTRALIA|EUROPE|INDIAN|PACIFIC)_/;
