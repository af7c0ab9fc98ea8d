import type { Fault, RecordFields } from './fault';
import { elementEnd, type End, keyEnd, valueEnd } from './recordEnds';
import { repairText } from './repairText';

interface Reading {
	readonly text: string;
	at: number;
}

/** A place from which there is no reading on. */
class Broken extends Error {}

const DEEPEST = 50;
/**
 * Reads an object as its writer meant it: quotes and backslashes that were not escaped, line ends
 * within texts, commas too many, values that are missing or lack their quotes. Says what is wrong
 * where that cannot be told.
 */
export function repairRecord(text: string): RecordFields | Fault['reason'] {
	try {
		return readObject({ text, at: text.indexOf('{') }, 0);
	} catch (error) {
		if (!(error instanceof Broken)) throw error;
		return text.trimEnd().endsWith('}') ? 'malformed' : 'truncated';
	}
}

function readObject(reading: Reading, depth: number): RecordFields {
	if (depth > DEEPEST) throw new Broken();
	const fields: RecordFields = {};
	reading.at++;
	for (;;) {
		skip(reading, /[\s,]*/y);
		const sign = signAt(reading);
		if (sign === '}') {
			reading.at++;
			return fields;
		}
		if (sign !== '"') throw new Broken();
		const key = readText(reading, keyEnd);
		skip(reading, /\s*:\s*/y);
		const value = readValue(reading, depth, valueEnd);
		if (key !== '__proto__') fields[key] = value;
	}
}

function readArray(reading: Reading, depth: number): unknown[] {
	if (depth > DEEPEST) throw new Broken();
	const values: unknown[] = [];
	reading.at++;
	for (;;) {
		skip(reading, /[\s,]*/y);
		if (signAt(reading) === ']') {
			reading.at++;
			return values;
		}
		const from = reading.at;
		values.push(readValue(reading, depth, elementEnd));
		if (reading.at === from) throw new Broken();
	}
}

function readValue(reading: Reading, depth: number, end: End): unknown {
	const sign = signAt(reading);
	if (sign === '{') return readObject(reading, depth + 1);
	if (sign === '[') return readArray(reading, depth + 1);
	return sign === '"' ? readText(reading, end) : readBare(reading, end);
}

/** A text goes on until a quote behind which the next thing stands. */
function readText(reading: Reading, end: End): string {
	const { text } = reading;
	const from = reading.at + 1;
	for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
		if (!end(text, at + 1)) continue;
		reading.at = at + 1;
		return repairText(text.slice(from, at));
	}
	throw new Broken();
}

/** A value without quotes: a number, a word, nothing at all. */
function readBare(reading: Reading, end: End): unknown {
	const { text } = reading;
	const from = reading.at;
	const closing = /[,}\]]/g;
	closing.lastIndex = from;
	for (let match = closing.exec(text); match !== null; match = closing.exec(text)) {
		if (text[match.index] === ',' && !end(text, match.index)) continue;
		reading.at = match.index;
		return valueOf(text.slice(from, match.index).trim());
	}
	throw new Broken();
}

function valueOf(word: string): unknown {
	if (word === '' || word === 'null') return null;
	if (word === 'true' || word === 'false') return word === 'true';
	return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(word) ? Number(word) : word;
}

function signAt({ text, at }: Reading): string {
	const sign = text[at];
	if (sign === undefined) throw new Broken();
	return sign;
}

function skip(reading: Reading, what: RegExp): void {
	what.lastIndex = reading.at;
	reading.at += what.exec(reading.text)?.[0].length ?? 0;
}
