import { get, isMatch, orderBy } from 'lodash';

import type { Field, Given, Operation, Resource, Trace } from '../../catalogue/grammar';
import { isJson, isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { valueAt } from '../../contract/json/valueAt';
import { fieldNamed } from './mergeValue';
import { isEmptyValue, sameValue } from './sameValue';

/** What an action was given. */
export interface Told {
	readonly params?: unknown;
	readonly query?: unknown;
	readonly body?: unknown;
}

/** Whether it was done, as far as what is there now tells. */
export type TraceVerdict = 'done' | 'notDone' | 'unclear';

type Row = Pick<Resource, 'key' | 'fields'> & Pick<Operation, 'body'>;

/** Judges by what was read after an action whether it was done. */
export function readTrace(
	row: Row,
	trace: Trace,
	told: Told,
	shown: readonly JsonObject[],
): TraceVerdict {
	const { lists, rows, there = true, order, alone } = trace;
	if (lists !== undefined) return ofEntries(lists, there, told, shown);
	if (order !== undefined) return ofOrder(row.key, order, told, shown);
	if (rows === undefined) return ofValues(row, trace, told, shown);
	const [path, given] = rows;
	const wanted = [...new Set(textsOf(givenIn(told, given)))];
	const isNamed = shown.some((each) => !isEmptyValue(get(each, path)));
	if (wanted.length === 0 || (shown.length > 0 && !isNamed)) return 'unclear';
	const found = shown.filter((each) => wanted.includes(textOf(valueAt(each, path))));
	const count = new Set(found.map((each) => textOf(valueAt(each, path)))).size;
	if (hasValues(trace)) {
		return count === wanted.length ? ofValues(row, trace, told, found) : 'unclear';
	}
	if (alone === true && shown.length !== found.length) return 'unclear';
	return byCount(there ? count : wanted.length - count, wanted.length);
}

/** How many of them are as wanted: a part of them is no answer. */
const byCount = (count: number, of: number): TraceVerdict =>
	count === of ? 'done' : count === 0 ? 'notDone' : 'unclear';

const hasValues = ({ has, sent }: Trace): boolean => has !== undefined || sent === true;

function ofEntries(
	names: readonly string[],
	there: boolean,
	{ body }: Told,
	[object]: readonly JsonObject[],
): TraceVerdict {
	const asked = names.flatMap((name) => listIn(body, name).map((entry) => ({ name, entry })));
	if (asked.length === 0 || object === undefined) return 'unclear';
	const right = asked.filter(
		({ name, entry }) => listIn(object, name).some((each) => isEntry(each, entry)) === there,
	);
	return byCount(right.length, asked.length);
}

function listIn(object: unknown, name: string): Json[] {
	const list = isJsonObject(object) ? object[name] : undefined;
	return Array.isArray(list) ? list : [];
}

/** As Zscaler compares them: in any capitals. */
const isEntry = (there: Json, wanted: Json): boolean =>
	isJsonObject(there) && isJsonObject(wanted)
		? isMatch(there, wanted)
		: textOf(there).trim().toLowerCase() === textOf(wanted).trim().toLowerCase();

function ofOrder(
	key: string,
	[path, given]: readonly [string, Given],
	told: Told,
	shown: readonly JsonObject[],
): TraceVerdict {
	const wanted = textsOf(givenIn(told, given));
	const placed = orderBy(shown, (each) => Number(get(each, path)));
	const ids = placed.map((each) => textOf(each[key] ?? null)).filter((id) => wanted.includes(id));
	if (wanted.length < 2 || ids.length !== wanted.length) return 'unclear';
	return ids.every((id, at) => id === wanted[at]) ? 'done' : 'notDone';
}

function ofValues(row: Row, trace: Trace, told: Told, shown: readonly JsonObject[]): TraceVerdict {
	const fields = row.body.kind === 'fields' ? row.body.fields : row.fields;
	const sent = trace.sent === true && isJsonObject(told.body) ? told.body : {};
	// A secret is not shown again: what else was sent may have been so before.
	if (fields.some((field) => isSecret(field) && !isEmptyValue(sent[field.name]))) return 'unclear';
	const wanted: readonly (readonly [string, Json | undefined])[] = [
		...Object.entries(sent).filter(([name]) => name !== row.key && !(name in { ...trace.has })),
		...Object.entries(trace.has ?? {}).map(
			([path, given]) => [path, givenIn(told, given)] as const,
		),
	].filter(([, value]) => value !== undefined);
	if (wanted.length === 0 || shown.length === 0) return 'unclear';
	const judged = shown.flatMap((object) =>
		wanted.map(([path, value]) => ofValue(fields, path, get(object, path), value)),
	);
	if (judged.every((each) => each === 'done')) return 'done';
	return judged.includes('notDone') ? 'notDone' : 'unclear';
}

const isSecret = (field: Field): boolean => field.kind === 'text' && field.secret === true;

/** Another text may be Zscaler's way of writing it; a number and a flag are what they are. */
function ofValue(
	fields: readonly Field[],
	path: string,
	present: Json | undefined,
	wanted: Json | undefined,
): TraceVerdict {
	if (sameValue(fieldNamed(fields, path), present, wanted)) return 'done';
	const isPlain = [present, wanted].every((value) => /^(true|false|\d+)$/.test(textOf(value)));
	return isPlain ? 'notDone' : 'unclear';
}

/** A value of what the action was given; nothing where it was not given. */
export function givenIn(told: Told, given: Given): Json | undefined {
	if (typeof given === 'string') return toldAt(told, given);
	if ('is' in given) return given.is;
	return given.as[textOf(toldAt(told, given.of))];
}

function toldAt(told: Told, path: string): Json | undefined {
	const value: unknown = get(told, path);
	return isJson(value) ? value : undefined;
}

const textsOf = (value: Json | undefined): string[] =>
	(Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== '');

/** What names it: its id, where it is an object. */
const textOf = (value: Json | undefined): string =>
	isJsonObject(value) ? String(value.id ?? '') : String(value ?? '');
