import { counted, countedEntries } from '../../contract/text/counted';
import type { Field, ListField, NestedField, TextField } from '../../catalogue/grammar';
import { isoOf, isTime } from '../../contract/json/time';
import { faultInValue } from '../../contract/json/unsendable';
import { isJson, isJsonObject, type Json } from '../../contract/json/json';
import { splitText } from '../../contract/text/splitText';
import { exampleOf } from './exampleOf';
import { readCountry } from './reading/readCountry';
import { readFlagCell } from './reading/readFlagCell';
import { readNumberCell } from './reading/readNumberCell';
import { isOption, readOption } from './reading/readOption';
import { portPairs, portRows } from './reading/readPorts';
import { readTimeCell } from './reading/readTimeCell';
import { readUrl } from './reading/readUrl';
import { type Reading, RefusedCell } from './reading/reading';
import { refuseRounded } from './reading/refuseRounded';
import { refuseNoEntry, refuseSeveral } from './reading/refuseSeveral';
import { listIn, parseJsonCell, splitCellLines, splitWords } from './reading/splitCell';
import { splitUrls } from './reading/splitUrls';
import { objectOfWord, readWithin } from './reading/readWithin';

/** One value in the form that the API takes. Throws `RefusedCell`. */
export function readCellValue(field: Field, value: unknown, reading: Reading): Json {
	const fault = faultInValue(value);
	if (fault !== undefined) throw new RefusedCell(fault);
	refuseRounded(value);
	if (!('many' in field) || !field.many) return readOne(field, value, reading);
	const several = readMany({ ...field, many: false }, value, reading);
	return field.kind === 'oneOf' && field.wire === 'joined' ? joined(several) : several;
}

const joined = (several: Json): Json => (Array.isArray(several) ? several.join(',') : several);

/**
 * References that one cell names stay one text: a name may have commas of its own, which only the
 * list of names can tell. See `resolveReferences`.
 */
function readMany(one: Field, value: unknown, reading: Reading): Json {
	if (one.kind === 'ref' && isPlainText(value)) return named(value.trim());
	const ports = one.kind === 'nested' && one.ports ? portsIn(value) : undefined;
	const listed = ports === undefined ? listIn(value) : undefined;
	if (listed !== undefined) return listed.map((each) => readOne(one, each, reading));
	const text = ports ?? String(value).trim();
	if (one.kind !== 'nested') {
		return filled(splitWords(text)).map((each) => readOne(one, each, reading));
	}
	if (one.ports && one.fields !== undefined) return portRows(text, one.fields);
	throw new RefusedCell(`is not a JSON list, such as ${written({ ...one, many: true })}`);
}

/** Ports as a sheet or a list has them, 22 or ['22', '8000-8100']; undefined for rows with a start. */
function portsIn(value: unknown): string | undefined {
	const listed = listIn(value);
	const isPort = (each: unknown): boolean => typeof each === 'number' || typeof each === 'string';
	return listed?.length && listed.every(isPort) ? listed.join(', ') : undefined;
}

/** Kinds that are one plain value each. */
const plain: ReadonlySet<Field['kind']> = new Set(['text', 'number', 'flag', 'time', 'oneOf']);

function readOne(field: Field, value: unknown, reading: Reading): Json {
	if (plain.has(field.kind)) refuseSeveral(value);
	switch (field.kind) {
		case 'text':
			return readText(field, value, reading);
		case 'number':
			return readNumberCell(field, value, reading);
		case 'flag':
			return readFlagCell(field.name, value);
		case 'time':
			return readTimeCell(field, value, reading);
		case 'oneOf':
			return field.country && !isOption(field, value)
				? readCountry(field.country, textOf(value), reading)
				: readOption(field, value, reading);
		case 'list':
			return readList(field, value, reading);
		case 'ref':
			return readReference(isJsonText(value) ? parseJsonCell(value) : asJson(value));
		case 'nested':
			return readNested(field, value, reading);
	}
}

function readText({ max, country }: TextField, value: unknown, reading: Reading): string {
	const text = typeof value === 'string' ? value : textOf(value);
	if (max !== undefined && text.length > max) {
		reading.doubt(
			`is longer than ${counted(max, 'character')} (${text.length.toLocaleString('en')})`,
		);
	}
	return country === undefined ? text : readCountry(country, text, reading);
}

function readList(field: ListField, value: unknown, reading: Reading): Json[] {
	const single = field.pairs && typeof value === 'number' ? String(value) : undefined;
	const listed = single === undefined ? entriesIn(field, value) : undefined;
	if (field.pairs && listed === undefined) return portPairs(single ?? String(value));
	const entries = filled(listed ?? splitList(field, String(value)));
	if (field.max !== undefined && entries.length > field.max) {
		reading.doubt(
			`has more than ${countedEntries(field.max)} (${entries.length.toLocaleString('en')})`,
		);
	}
	return entries.map((each) => readEntry(field, each, reading));
}

const entriesIn = ({ byLine }: ListField, value: unknown): unknown[] | undefined =>
	byLine && typeof value === 'string' ? splitCellLines(value) : listIn(value);

function splitList({ of, urls }: ListField, text: string): string[] {
	if (urls) return splitUrls(text);
	return of === 'number' ? splitText(text, /[\s,;]/) : splitWords(text);
}

function readEntry({ of, urls, country }: ListField, value: unknown, reading: Reading): Json {
	refuseNoEntry(value);
	if (of === 'number') return readNumberCell({}, value, reading);
	const text = textOf(value).trim();
	if (urls) return readUrl(text);
	return country === undefined ? text : readCountry(country, text, reading);
}

/** A name, an id, or an object with either. */
function readReference(value: Json): Json {
	if (Array.isArray(value)) throw new RefusedCell('is a list, and one name or ID is wanted');
	if (value === null || typeof value === 'boolean')
		throw new RefusedCell('is neither a name nor an ID');
	return value;
}

/** Commas alone name nothing, which must not be taken for a wish that nothing be named. */
function named(cell: string): string {
	if (/^[\s,;]*$/.test(cell)) throw new RefusedCell('names nothing');
	return cell;
}

/** Without blank entries, as between two commas; blanks alone are none of the entries that were meant. */
function filled<T>(entries: readonly T[]): T[] {
	const said = entries.filter((each) => typeof each !== 'string' || each.trim() !== '');
	if (said.length === 0 && entries.length > 0) throw new RefusedCell('holds nothing but blanks');
	return said;
}

function readNested(field: NestedField, value: unknown, reading: Reading): Json {
	const { fields } = field;
	const isWord = typeof value === 'string' && fields !== undefined && !isJsonText(value);
	if (isWord) {
		const word = objectOfWord(field, value, reading);
		if (word !== undefined) return word;
		throw new RefusedCell(`is not valid JSON, such as ${written(field)}`);
	}
	const parsed = typeof value === 'string' ? parseJsonCell(value) : asJson(value);
	if (fields === undefined) return parsed;
	if (!isJsonObject(parsed)) throw new RefusedCell('is not an object');
	return readWithin(fields, parsed, reading);
}

const written = (field: NestedField): string =>
	field.fields === undefined ? '[{ }, { }]' : JSON.stringify(exampleOf(field));

/** A text that is no JSON list, such as '[EU] Paris'. */
const isPlainText = (value: unknown): value is string =>
	typeof value === 'string' && !/^\s*(?:\{|\[\s*(?:[{"\]]|-?\d+\s*[,\]]))/.test(value);

const isJsonText = (value: unknown): value is string =>
	typeof value === 'string' && /^\s*\{/.test(value);

const textOf = (value: unknown): string => (isTime(value) ? isoOf(value) : String(asJson(value)));

function asJson(value: unknown): Json {
	if (!isJson(value)) throw new RefusedCell('is empty');
	return value;
}
