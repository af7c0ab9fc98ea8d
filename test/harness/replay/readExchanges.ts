import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainObject } from 'lodash';

import { plainOf, readWithBigints } from './exactJson';

/** One recorded request and its answer. */
export interface Exchange {
	/** File and place in it, to be found again; nothing is decided by it. */
	readonly source: string;
	readonly method: string;
	readonly url: URL;
	/** JSON, a text, or nothing. */
	readonly body: unknown;
	readonly status: number;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly answer: unknown;
	/** The same with bigints, as it came over the wire. */
	readonly wire: unknown;
}

/** Every exchange in the folder's JSON files. Throws where a file is none of recordings. */
export const readExchanges = (folder: string): Exchange[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.flatMap((name) => readFile(folder, name));

function readFile(folder: string, name: string): Exchange[] {
	try {
		const list = listIn(readWithBigints(readFileSync(join(folder, name), 'utf8')));
		return list.map((entry, index) => readExchange(entry, `${name} #${index + 1}`));
	} catch (error) {
		throw new Error(`${name} holds no recordings: ${String(error)}`, { cause: error });
	}
}

function listIn(content: unknown): unknown[] {
	if (Array.isArray(content)) return content;
	const { exchanges, interactions } = partsOf(content);
	const list = exchanges ?? interactions;
	if (Array.isArray(list)) return list;
	throw new Error('there is no list');
}

function readExchange(entry: unknown, source: string): Exchange {
	const { request, response } = partsOf(entry);
	const { method, uri, url = uri, body } = partsOf(request);
	const answer = partsOf(response);
	const content = contentOf(answer.body);
	return {
		source,
		method: String(method).toUpperCase(),
		url: new URL(String(url)),
		body: plainOf(contentOf(body)),
		status: statusOf(answer.status ?? answer.status_code),
		headers: headersOf(answer.headers),
		answer: plainOf(content),
		wire: content,
	};
}

const partsOf = (value: unknown): Record<string, unknown> =>
	isPlainObject(value) ? (value as Record<string, unknown>) : {};

function statusOf(status: unknown): number {
	const code = Number(isPlainObject(status) ? partsOf(status).code : status);
	if (Number.isInteger(code)) return code;
	throw new Error('an answer has no status');
}

const headersOf = (headers: unknown): Record<string, string> =>
	Object.fromEntries(
		Object.entries(partsOf(headers)).map(([name, value]) => [
			name.toLowerCase(),
			Array.isArray(value) ? value.join(', ') : String(value),
		]),
	);

/** A body as the API meant it: recorders wrap texts, and write JSON as text. */
function contentOf(body: unknown): unknown {
	const { string: wrapped } = partsOf(body);
	const wraps = isPlainObject(body) && Object.keys(partsOf(body)).every((key) => wrappers.has(key));
	const content = wraps && wrapped !== undefined ? wrapped : body;
	if (typeof content !== 'string' || !/^\s*[[{]/.test(content)) return content ?? '';
	try {
		return readWithBigints(content);
	} catch {
		return content;
	}
}

const wrappers = new Set(['string', 'encoding', 'base64_string']);
