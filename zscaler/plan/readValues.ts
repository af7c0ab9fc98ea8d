import type { Field } from '../catalogue/grammar';
import type { Json, JsonObject } from '../json';
import { readValue, Refused } from './readValue';

/** A value that cannot be used, and why; bad data is reported, not thrown. */
export interface Rejected {
	readonly field: string;
	readonly value: unknown;
	readonly reason: string;
}

export interface ReadOptions {
	/** What an empty cell means: leave the field as it is, or empty it. */
	readonly empty?: 'ignore' | 'clear';
}

/**
 * Turns what a person or a spreadsheet gives (texts, numbers, comma-separated lists, names of
 * options in any case, dates) into the values that the API takes. References stay as given
 * (names or ids): see `resolveReferences`. Keys that are no field are left out and returned as
 * `unknown`, fields that only Zscaler sets are left out silently, since exported rows carry them.
 */
export function readValues(
	fields: readonly Field[],
	raw: Readonly<Record<string, unknown>>,
	{ empty = 'ignore' }: ReadOptions = {},
): { values: JsonObject; rejected: Rejected[]; unknown: string[] } {
	const byName = new Map(fields.map((field) => [field.name, field]));
	const values: JsonObject = {};
	const rejected: Rejected[] = [];
	const unknown: string[] = [];
	for (const [name, value] of Object.entries(raw)) {
		const field = byName.get(name);
		if (field === undefined) unknown.push(name);
		else if (!field.readOnly && !isLeftOut(value, empty)) {
			try {
				values[name] = value === '' ? emptyOf(field) : readValue(field, value);
			} catch (error) {
				if (!(error instanceof Refused)) throw error;
				rejected.push({ field: name, value, reason: error.message });
			}
		}
	}
	return { values, rejected, unknown };
}

const isLeftOut = (value: unknown, empty: 'ignore' | 'clear'): boolean =>
	value === undefined || value === null || (value === '' && empty === 'ignore');

function emptyOf(field: Field): Json {
	const many = field.kind === 'list' || ('many' in field && field.many === true);
	if (many) return [];
	return field.kind === 'text' ? '' : null;
}
