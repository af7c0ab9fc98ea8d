import { isJsonObject } from '../contract/json/json';
import { splitText } from '../contract/text/splitText';
import { filterFields, severityLevels, type Filter } from './filter';
import { matchPattern } from './matchPattern';
import { readSeverity } from './readSeverity';

type Fields = Readonly<Record<string, unknown>>;
type Test<T> = (value: T) => boolean;

const listed = ['policies', 'users', 'actions', 'categories'] as const;

/** A test of a record's fields, from what a form asks for. A record that does not say fails it. */
export function buildFilter(filter: Filter): Test<Fields> {
	const tests: Test<Fields>[] = listed.flatMap((name) => {
		const patterns = (filter[name] ?? []).filter((text) => text.trim() !== '').map(matchPattern);
		return patterns.length === 0 ? [] : [hasOne(filterFields[name], patterns)];
	});
	if (filter.severity !== undefined)
		tests.push(isAsSevere(severityLevels.indexOf(filter.severity)));
	return (fields) => tests.every((test) => test(fields));
}

/** The wishes that no record with these fields can meet, as none of them says what is asked for. */
export const unmeetable = (filter: Filter, fields: readonly string[]): (keyof Filter)[] =>
	(['severity', ...listed] as const).filter(
		(name) =>
			(filter[name]?.length ?? 0) > 0 &&
			!fields.some((field) => filterFields[name].includes(plainName(field))),
	);

const plainName = (field: string): string => field.toLowerCase().replace(/[\s-]/g, '_');

/** The entries of a form's text field, by line or comma; those of a list are whole. */
export const readEntries = (given: string | readonly string[]): string[] =>
	typeof given === 'string'
		? splitText(given, /[\n,]/)
		: given.map((entry) => entry.trim()).filter((entry) => entry !== '');

function hasOne(fieldNames: readonly string[], patterns: readonly Test<string>[]): Test<Fields> {
	const names = new Set(fieldNames);
	return (fields) =>
		valuesOf(fields, names).some((value) =>
			textsOf(value).some((text) => patterns.some((matches) => matches(text))),
		);
}

const severityNames = new Set(filterFields.severity);
const isAsSevere =
	(min: number): Test<Fields> =>
	(fields) =>
		valuesOf(fields, severityNames).some((value) => (readSeverity(value) ?? -1) >= min);

/** The values of the named fields, whatever the case of their names and blanks in them. */
function valuesOf(fields: Fields, names: ReadonlySet<string>, path = ''): unknown[] {
	return Object.entries(fields).flatMap(([name, value]) => {
		const known = `${path}${plainName(name)}`;
		if (names.has(known)) return [value];
		return path === '' && isJsonObject(value) ? valuesOf(value, names, `${known}.`) : [];
	});
}

/** 'A|B', '[A, B]', lists, and `{ name }` hold several texts or one. */
function textsOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(textsOf);
	if (isJsonObject(value)) return textsOf(value.name);
	if (typeof value !== 'string')
		return value === undefined || value === null ? [] : [String(value)];
	const list = /^\[(.*)\]$/s.exec(value)?.[1];
	return list === undefined
		? [value, ...(value.includes('|') ? value.split('|') : [])]
		: list.split(',');
}
