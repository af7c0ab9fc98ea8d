import { get } from 'lodash';

import { readJson } from '../../contract/json/readJson';
import { isJsonObject, type Json } from '../../contract/json/json';
import type { Sink } from '../indicator';
import type { FeedFields, FormatSettings } from './format';
import { readDocument } from './readDocument';
import { readRow } from './readRow';
import { usualFields } from './usualFields';

/** A document with a list of objects or texts somewhere in it. */
export const parseJson = readDocument((document, settings, sink) => {
	const rows = settings.path === undefined ? findRows(document) : follow([document], settings.path);
	for (const [index, row] of rows.entries()) readElement(row, settings, index + 1, sink);
});

/** A document in each line. */
export const parseNdjson = (settings: FormatSettings, sink: Sink) => ({
	line: (text: string, at: number) => {
		if (text.trim() === '') return;
		const row = readJson(text);
		if (row !== undefined) readElement(row, settings, at, sink);
		else
			sink.refuse({ value: text.slice(0, 100), reason: 'malformed', source: settings.source, at });
	},
	end: () => undefined,
});

function readElement(row: Json, settings: FormatSettings, at: number, sink: Sink): void {
	if (!isJsonObject(row)) {
		readRow({ fields: { value: 1 }, get: () => row, at }, settings, sink);
		return;
	}
	// Spamhaus ends its list with a row about the list.
	if (row.type === 'metadata') return;
	const fields = settings.fields ?? usualFields((name) => name in row, kindNames) ?? fallback;
	readRow({ fields, get: (field) => get(row, String(field)), at }, settings, sink);
}

const kindNames = (value: string): readonly string[] =>
	value === 'url' ? [] : ['ioc_type', 'type'];

const fallback: FeedFields = { value: 'value' };

/** `*` takes every member of a list or an object; a list at the end gives its members. */
function follow(from: Json[], path: string): Json[] {
	const found = path
		.split('.')
		.filter((step) => step !== '' && step !== '$')
		.reduce((values: Json[], step) => values.flatMap((value) => takeStep(value, step)), from);
	return found.flatMap((value) => (Array.isArray(value) ? value : [value]));
}

function takeStep(value: Json, step: string): Json[] {
	if (step === '*')
		return isJsonObject(value) ? Object.values(value) : Array.isArray(value) ? value : [];
	const member = isJsonObject(value) ? value[step] : undefined;
	return member === undefined ? [] : [member];
}

/** The list itself, the lists in an object (ThreatFox has one for each id), or the one object. */
function findRows(document: Json): Json[] {
	if (Array.isArray(document)) return document;
	if (!isJsonObject(document)) return [];
	const lists = Object.values(document).filter((value) => Array.isArray(value));
	return lists.length > 0 ? lists.flat() : [document];
}
