import { isPlainObject } from 'lodash';
import { DateTime } from 'luxon';

import type { Field, RefField } from '../../../../zscaler/catalogue/grammar';
import type { Obj } from './knownExchanges';

/** A line of a spreadsheet: nothing but texts; or a body for Other Object, whose cells they are. */
export type SheetRow = Readonly<Record<string, unknown>>;

export interface Writing {
	/** Other Object takes what the catalogue does not know as the API has it. */
	readonly isOther?: boolean;
	/** Name of a referenced object; its id is written where there is none. */
	readonly nameOf?: (field: RefField, id: string) => string | undefined;
}

/**
 * An object as a person would have it in a spreadsheet: lists as texts with commas, or lines where
 * a text has commas of its own; flags as TRUE and FALSE, times as ISO 8601, references as ids or
 * names, structures as JSON.
 */
export function sheetRow(fields: readonly Field[], object: Obj, writing: Writing = {}): SheetRow {
	const known = new Map(fields.map((field) => [field.name, field]));
	return Object.fromEntries(
		Object.entries(object).map(([name, value]) => {
			const field = known.get(name);
			if (field !== undefined) return [name, cellOf(field, value, writing)];
			return [name, writing.isOther === true ? value : plainCell(value)];
		}),
	);
}

/** An object as n8n's nodes for spreadsheets write it: what is no plain value becomes JSON. */
export const exportedRow = (object: Obj): Readonly<Record<string, string>> =>
	Object.fromEntries(Object.entries(object).map(([name, value]) => [name, plainCell(value)]));

function cellOf(field: Field, value: unknown, writing: Writing): string {
	if (isNothing(value)) return '';
	switch (field.kind) {
		case 'time':
			return isoOf(field.as, value);
		case 'list':
		case 'oneOf': {
			if (!Array.isArray(value) || !value.every(isScalar)) return plainCell(value);
			const texts = value.map(plainCell);
			return 'byLine' in field && field.byLine ? texts.join('\n') : joined(texts);
		}
		case 'ref': {
			const ids = (Array.isArray(value) ? (value as unknown[]) : [value]).map(idOf);
			if (ids.includes(undefined)) return plainCell(value);
			return joined(ids.map((id) => writing.nameOf?.(field, String(id)) ?? String(id)));
		}
		default:
			return plainCell(value);
	}
}

export const isNothing = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	(Array.isArray(value) && value.length === 0);

const isScalar = (value: unknown): boolean => typeof value !== 'object';

function plainCell(value: unknown): string {
	if (isNothing(value)) return '';
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function idOf(value: unknown): unknown {
	if (!isPlainObject(value)) return value;
	const { id } = value as Obj;
	return isNothing(id) ? undefined : id;
}

const joined = (texts: readonly string[]): string =>
	texts.join(texts.some((text) => text.includes(',')) ? '\n' : ', ');

function isoOf(as: 'seconds' | 'milliseconds' | 'iso', value: unknown): string {
	const number = Number(value);
	if (as === 'iso' || !Number.isFinite(number)) return plainCell(value);
	const time = as === 'seconds' ? DateTime.fromSeconds(number) : DateTime.fromMillis(number);
	return time.toUTC().toISO() ?? plainCell(value);
}
