import { pickBy } from 'lodash';

import type { Field, Resource } from '../../../zscaler/catalogue/grammar';
import type { Query } from '../../../zscaler/contract/ports';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import type { JsonObject } from '../../../zscaler/contract/json/json';
import { quote } from '../../../zscaler/contract/text/quote';
import { shownValue } from '../../../zscaler/contract/text/shownValue';
import { labelOf } from '../../../zscaler/objects/plan/labelOf';
import { type Read, type ValueOptions, readValues } from '../../../zscaler/objects/plan/readValues';
import { searchQuery } from '../../../zscaler/objects/plan/searchQuery';
import { readText } from '../../shared/readText';
import { SEARCH_PARAMETER } from '../form/reading';

export interface FormOptions extends ValueOptions {
	/** False: a column that is no field is an error. */
	readonly ignoreUnknown?: boolean;
	/** What is no field is sent all the same. */
	readonly sendUnknown?: true;
	/** Told of what was taken with a doubt, and of what was passed over. */
	readonly warn?: (message: string) => void;
}

/** The values, or one error that names every field and column that cannot be used. */
export const checkedValues = (
	fields: readonly Field[],
	raw: Readonly<Record<string, unknown>>,
	options: FormOptions = {},
): JsonObject => checkedRow(fields, raw, options).values;

/** The same, with what was given for fields that only Zscaler sets. */
export function checkedRow(
	fields: readonly Field[],
	raw: Readonly<Record<string, unknown>>,
	options: FormOptions = {},
): Read {
	const read = readValues(fields, raw, options);
	const complaints = complaintsAbout(fields, read, options.ignoreUnknown !== false);
	if (complaints.length > 0)
		throw new ZscalerError(complaints.map(ended).join(' '), {
			kind: 'invalid',
			...(read.unclear.length > 0 ? { advice: COLUMN_ADVICE } : {}),
		});
	const { warn } = options;
	if (warn !== undefined) warningsOf(fields, read, options).forEach(warn);
	return read;
}

const ended = (sentence: string): string => (sentence.endsWith('?') ? sentence : `${sentence}.`);

const COLUMN_ADVICE =
	'Rename the column as the field is called, or name it under Options > Columns to Ignore.';

function complaintsAbout(
	fields: readonly Field[],
	{ rejected, unclear, unknown }: Read,
	ignoreUnknown: boolean,
): string[] {
	return [
		...rejected.map((each) => sentence(fields, each)),
		...unclear.map(({ column, reason }) => `The column '${quote(column)}' ${reason}`),
		...(ignoreUnknown ? [] : unknown.map((name) => `'${quote(name)}' is no field of this object`)),
	];
}

const warningsOf = (
	fields: readonly Field[],
	{ doubts, unknown }: Read,
	{ sendUnknown }: FormOptions,
): string[] => [
	...doubts.map((each) => `Sent as it is: ${sentence(fields, each)}`),
	...(unknown.length === 0
		? []
		: [
				`${sendUnknown ? 'Sent as given, though not known as a' : 'Not used, as no'} field of this object: ` +
					unknown.map((name) => `'${quote(name)}'`).join(', '),
			]),
];

function sentence(
	fields: readonly Field[],
	{ field, value, reason }: Read['rejected'][number],
): string {
	const known = fields.find(({ name }) => name === field);
	return `${known ? labelOf(known) : quote(field)}: '${shownValue(value)}' ${reason}`;
}

/** Filters that were filled in, as query parameters. */
export function queryOf(
	fields: readonly Field[],
	given: Readonly<Record<string, unknown>>,
	options: FormOptions = {},
): Query {
	const known = new Map(fields.map((field) => [field.name, field]));
	const texts = pickBy(given, (value) => value !== '');
	const own = pickBy(texts, (_value, name) => known.has(name));
	const others = pickBy(texts, (_value, name) => !known.has(name));
	// What is no field goes as it came.
	return { ...others, ...checkedValues(fields, own, options) } as Query;
}

/** Filters and search of Get Many. */
export function listQuery(
	resource: Resource,
	fields: readonly Field[],
	given: Readonly<Record<string, unknown>>,
	options: FormOptions = {},
): Query {
	const { [SEARCH_PARAMETER]: text, ...filters } = given;
	if (resource.search === undefined) return queryOf(fields, given, options);
	return {
		...queryOf(fields, filters, options),
		...searchQuery(resource, readText(text, 'Search')),
	};
}
