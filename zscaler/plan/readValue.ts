import { DateTime } from 'luxon';

import type {
	Field,
	ListField,
	NestedField,
	NumberField,
	OneOfField,
	TextField,
	TimeField,
} from '../catalogue/grammar';
import { isJsonObject, type Json } from '../json';
import { type Reading, Refused } from './reading/reading';

/** One value in the form that the API takes. Throws `Refused`. */
export function readValue(field: Field, value: unknown, reading: Reading): Json {
	if ('many' in field && field.many) {
		// Names may hold commas: which, the list that they stand in tells.
		if (field.kind === 'ref' && isPlainText(value)) return value.trim();
		const one: Field = { ...field, many: false };
		return manyOf(value).map((each) => readOne(one, each, reading));
	}
	return readOne(field, value, reading);
}

/** A text that is no JSON. */
const isPlainText = (value: unknown): value is string =>
	typeof value === 'string' && !/^\s*[[{]/.test(value);

function readOne(field: Field, value: unknown, reading: Reading): Json {
	switch (field.kind) {
		case 'text':
			return readText(field, value, reading);
		case 'number':
			return readNumber(field, value, reading);
		case 'flag':
			return readFlag(value);
		case 'time':
			return readTime(field, value);
		case 'oneOf':
			return readOption(field, value, reading);
		case 'list':
			return readList(field, value, reading);
		case 'ref':
			return typeof value === 'string' && /^\s*\{/.test(value) ? parseJson(value) : asJson(value);
		case 'nested':
			return readNested(field, value);
	}
}

function readText({ max }: TextField, value: unknown, { doubt }: Reading): string {
	const text = typeof value === 'string' ? value : String(asJson(value));
	if (max !== undefined && text.length > max) {
		doubt(`is longer than ${max} characters (${text.length})`);
	}
	return text;
}

function readNumber(
	{ min, max }: Pick<NumberField, 'min' | 'max'>,
	value: unknown,
	{ doubt }: Reading,
): number {
	const number = typeof value === 'string' ? Number(value.trim() || NaN) : Number(value);
	if (!Number.isFinite(number)) throw new Refused('is not a number');
	if (min !== undefined && number < min) doubt(`is less than ${min}`);
	if (max !== undefined && number > max) doubt(`is more than ${max}`);
	return number;
}

const flags: Readonly<Record<string, boolean>> = {
	true: true,
	yes: true,
	on: true,
	'1': true,
	enabled: true,
	false: false,
	no: false,
	off: false,
	'0': false,
	disabled: false,
};

function readFlag(value: unknown): boolean {
	const flag = flags[String(value).trim().toLowerCase()];
	if (flag === undefined) throw new Refused('is neither true nor false');
	return flag;
}

function readTime(field: TimeField, value: unknown): Json {
	const time = timeOf(value);
	if (!time.isValid) throw new Refused('is not a date and time, such as 2026-01-31T08:00:00Z');
	if (field.as === 'iso') return time.toUTC().toISO({ suppressMilliseconds: true });
	return field.as === 'seconds' ? Math.floor(time.toSeconds()) : time.toMillis();
}

/** Epoch numbers below 1e11 are seconds (1e11 ms was 1973, 1e11 s is the year 5138). */
function timeOf(value: unknown): DateTime {
	const number = typeof value === 'number' ? value : Number(String(value).trim() || NaN);
	if (Number.isFinite(number)) {
		return number < 1e11 ? DateTime.fromSeconds(number) : DateTime.fromMillis(number);
	}
	return value instanceof Date
		? DateTime.fromJSDate(value)
		: DateTime.fromISO(String(value), { zone: 'utc', setZone: true });
}

/** 'High trust', 'high_trust' and 'HIGH_TRUST' mean the same. */
const optionKey = (value: unknown): string =>
	String(value)
		.trim()
		.toUpperCase()
		.replace(/[\s-]+/g, '_');

/** A constant of Zscaler's as it writes them; new ones come without notice. */
const isConstant = (value: unknown): value is string =>
	typeof value === 'string' && /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(value.trim());

function readOption(field: OneOfField, value: unknown, { doubt }: Reading): string {
	const wanted = optionKey(value);
	const found = field.values.find((each) => optionKey(each) === wanted);
	if (found !== undefined) return found;
	const shown = field.values.slice(0, 12).join(', ');
	const reason = `is not one of ${shown}${field.values.length > 12 ? ', ...' : ''}`;
	if (!isConstant(value)) throw new Refused(reason);
	doubt(reason);
	return value.trim();
}

function readList({ of }: ListField, value: unknown, reading: Reading): Json[] {
	return manyOf(value).map((each) =>
		of === 'number' ? readNumber({}, each, reading) : String(asJson(each)).trim(),
	);
}

function readNested(field: NestedField, value: unknown): Json {
	const parsed = typeof value === 'string' ? parseJson(value) : asJson(value);
	if (field.fields !== undefined && !isJsonObject(parsed)) throw new Refused('is not an object');
	return parsed;
}

/** A JSON list, or texts separated by commas or lines; a single value is a list of one. */
function manyOf(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	if (typeof value !== 'string') return [value];
	const text = value.trim();
	if (text.startsWith('[')) {
		const parsed = parseJson(text);
		if (Array.isArray(parsed)) return parsed;
	}
	if (text.startsWith('{')) return [parseJson(text)];
	return text
		.split(/[\n,]/)
		.map((each) => each.trim())
		.filter((each) => each !== '');
}

function parseJson(text: string): Json {
	try {
		return JSON.parse(text) as Json;
	} catch {
		throw new Refused('is not valid JSON');
	}
}

function asJson(value: unknown): Json {
	if (value === undefined || typeof value === 'function' || typeof value === 'symbol') {
		throw new Refused('is empty');
	}
	return value as Json;
}
