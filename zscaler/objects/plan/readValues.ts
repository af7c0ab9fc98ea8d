import type { Field } from '../../catalogue/grammar';
import { isJson, type Json, type JsonObject } from '../../contract/json/json';
import { readCellValue } from './readCellValue';
import { type ColumnOptions, type Columns, readColumns, type Unclear } from './reading/readColumns';
import { needsZone, zoneNamed } from './reading/readTimeCell';
import { RefusedCell } from './reading/reading';
import { quote } from '../../contract/text/quote';

/** A value that cannot be used, and why; bad data is reported, not thrown. */
interface Rejected {
	readonly field: string;
	readonly value: unknown;
	readonly reason: string;
}

export interface ValueOptions extends ColumnOptions {
	/** What an empty cell means: leave the field as it is, or empty it. In a body, null is a value. */
	readonly empty?: 'ignore' | 'clear' | 'body';
	/** Zone of times that name none. */
	readonly zone?: string;
}

export interface Read {
	readonly values: JsonObject;
	readonly rejected: readonly Rejected[];
	/** Values that are taken although they are not known to fit, and why not. */
	readonly doubts: readonly Rejected[];
	/** Columns that are no field. */
	readonly unknown: readonly string[];
	/** Columns that are passed over without a word. */
	readonly passed: readonly string[];
	/** Columns that may be meant for a field, and cannot be passed over. */
	readonly unclear: readonly Unclear[];
	/** What was given for fields that only Zscaler sets, as it was given. */
	readonly readOnly: JsonObject;
}

/**
 * Turns what a person or a spreadsheet gives (headers in any wording, texts, numbers, lists in one
 * cell, names of options, dates) into the values that the API takes. References stay as given (names
 * or ids): see `resolveReferences`.
 */
export function readValues(
	fields: readonly Field[],
	raw: Readonly<Record<string, unknown>>,
	{ empty = 'ignore', zone, ...headers }: ValueOptions = {},
): Read {
	const given = Object.entries(raw).filter(([, value]) => !isLeftOut(value, empty));
	const { known, ...others } = readColumns(fields, given, headers);
	const values: JsonObject = {};
	const rejected: Rejected[] = [];
	const doubts: Rejected[] = [];
	const readOnly: JsonObject = {};
	for (const [field, [, value]] of known) {
		const { name } = field;
		const doubt = (reason: string): void => void doubts.push({ field: name, value, reason });
		if (field.readOnly) {
			if (isJson(value)) readOnly[name] = value;
		} else {
			try {
				const reading = { zone: zoneOf(field, value, known) ?? zone, doubt };
				values[name] = isEmpty(value)
					? emptyOf(field, value)
					: readCellValue(field, value, reading);
			} catch (error) {
				if (!(error instanceof RefusedCell)) throw error;
				rejected.push({ field: name, value, reason: error.message });
			}
		}
	}
	return { values, rejected, doubts, readOnly, ...others };
}

/** The zone that the row itself names beside a time. Throws `RefusedCell` where it is none. */
function zoneOf(field: Field, value: unknown, known: Columns['known']): string | undefined {
	if (field.kind !== 'time' || field.zone === undefined || !needsZone(value)) return undefined;
	const beside = [...known].find(([{ name }]) => name === field.zone);
	const text = String(beside?.[1][1] ?? '').trim();
	if (text === '') return undefined;
	const zone = zoneNamed(text);
	if (zone === undefined)
		throw new RefusedCell(`stands beside a time zone that is not known, '${quote(text)}'`);
	return zone;
}

/** A cell of blanks looks empty, and is. */
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

const isEmpty = (value: unknown): value is string | null => value === null || isBlank(value);

const isLeftOut = (value: unknown, empty: ValueOptions['empty']): boolean =>
	value === undefined ||
	(value === null && empty !== 'body') ||
	(isBlank(value) && empty === 'ignore');

function emptyOf(field: Field, value: string | null): Json {
	if (value === null) return null;
	const many = field.kind === 'list' || ('many' in field && field.many === true);
	if (many) return [];
	return field.kind === 'text' ? '' : null;
}
