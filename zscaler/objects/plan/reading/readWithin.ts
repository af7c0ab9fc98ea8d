import type { Field, NestedField } from '../../../catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../../../contract/json/json';
import { labelOf } from '../labelOf';
import { editDistance } from './editDistance';
import { squeeze } from './likeHeader';
import { readCountry } from './readCountry';
import { flagIn, refuseEither } from './readFlagCell';
import { nearestOf, optionIn, readOption } from './readOption';
import { type Reading, RefusedCell } from './reading';
import { quote } from '../../../contract/text/quote';

/** The words that people write, inside a nested value too; all else in it stays as it is given. */
export function readWithin(
	fields: readonly Field[],
	given: JsonObject,
	reading: Reading,
	above: JsonObject = {},
): JsonObject {
	const read = named(fields, given);
	for (const each of fields) {
		const around = { ...above, ...read };
		const field = asWritten(each, around);
		const value = read[field.name];
		if (value === undefined || value === null || value === '' || field.readOnly) continue;
		refuseMisshapen(field, value);
		read[field.name] = Array.isArray(value)
			? value.map((part) => readPart(field, part, reading, around))
			: readPart(field, value, reading, around);
	}
	return read;
}

/** The field that says how it is written here. */
const asWritten = (field: Field, around: JsonObject): Field =>
	field.readBy?.as[String(around[field.readBy.on])] ?? field;

/** The same with the fields' own names for what is called so in other words; likely mistakes are refused. */
const named = (fields: readonly Field[], given: JsonObject): JsonObject =>
	Object.fromEntries(
		Object.entries(given).map(([name, value]) => [nameOf(fields, given, name), value]),
	);

function nameOf(fields: readonly Field[], given: JsonObject, name: string): string {
	if (fields.some((field) => field.name === name)) return name;
	const left = fields.filter((field) => !(field.name in given) && !field.readOnly);
	const words = (field: Field): string[] => [field.name, labelOf(field)].map(squeeze);
	const [meant, ...others] = left.filter((field) => words(field).includes(squeeze(name)));
	if (meant !== undefined && others.length === 0) return meant.name;
	const like = left.find((field) => words(field).some((word) => isMistyped(squeeze(name), word)));
	if (like === undefined) return name;
	throw new RefusedCell(`has a value named '${quote(name)}', which resembles '${like.name}'`);
}

/** One letter too many, too few or another one, as in a plural; longer names leave room for two. */
const isMistyped = (given: string, name: string): boolean =>
	Math.min(given.length, name.length) >= 5 &&
	given.replace(/\D/g, '') === name.replace(/\D/g, '') &&
	editDistance(given, name) <= (name.length >= 9 ? 2 : 1);

/** Kinds that are one plain value each, or a list of such. */
const plain: ReadonlySet<Field['kind']> = new Set(['text', 'number', 'flag', 'time', 'oneOf']);

/** Refuses a list or an object where one plain value is meant: Zscaler would store what nobody wrote. */
function refuseMisshapen(field: Field, value: Json): void {
	if (!plain.has(field.kind)) return;
	const isMany = 'many' in field && field.many === true;
	const isList = Array.isArray(value);
	const isBare = (each: Json): boolean => typeof each !== 'object' || each === null;
	if (isBare(value) || (isMany && isList && value.every(isBare))) return;
	throw new RefusedCell(
		`has a ${isList ? 'list' : 'set of fields'} for '${labelOf(field)}', where one plain value is meant`,
	);
}

function flagWithin(field: Field, value: Json): boolean {
	refuseEither(field.name, value);
	const flag = flagIn(value);
	if (flag !== undefined) return flag;
	throw new RefusedCell(
		`has '${quote(String(value))}' for '${labelOf(field)}', which is neither true nor false`,
	);
}

function readPart(field: Field, value: Json, reading: Reading, around: JsonObject): Json {
	if (field.kind === 'nested') {
		return field.fields && isJsonObject(value)
			? readWithin(field.fields, value, reading, around)
			: value;
	}
	if (field.kind === 'flag') return flagWithin(field, value);
	if (typeof value !== 'string' && typeof value !== 'boolean') return value;
	if (field.kind === 'oneOf' && typeof value === 'boolean') return optionIn(field, value) ?? value;
	if (typeof value !== 'string') return value;
	if (field.kind === 'oneOf' && !field.country) return wordIn(field, value, reading);
	return 'country' in field && field.country ? readCountry(field.country, value, reading) : value;
}

function wordIn(field: Extract<Field, { kind: 'oneOf' }>, value: string, reading: Reading): Json {
	const found = field.values.includes(value) ? value : optionIn(field, value);
	if (found !== undefined) return field.wire === 'number' ? Number(found) : found;
	const near = nearestOf(field.values, value);
	const told = near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
	const reason = `has the ${labelOf(field)} '${quote(value)}', which is not known${told}`;
	if (near.length > 0 && !/^[A-Z\d_]+$/.test(value)) throw new RefusedCell(reason);
	reading.doubt(reason);
	return value;
}

/** A plain word where an object is told by one choice alone: 'Block' for the action of an SSL rule. */
export function objectOfWord(
	{ fields = [], many }: NestedField,
	text: string,
	reading: Reading,
): JsonObject | undefined {
	const [choice, ...others] = fields.filter(({ required }) => required);
	if (many || choice?.kind !== 'oneOf' || others.length > 0 || /^\s*[[{"]/.test(text)) {
		return undefined;
	}
	return { [choice.name]: readOption(choice, text, reading) };
}
