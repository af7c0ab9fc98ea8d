import { isJsonObject, type JsonObject } from '../contract/json/json';

/** What an error body says, whatever its dialect. */
export interface BodyWords {
	/** '' where it says nothing that a person could read. */
	readonly message: string;
	readonly code: string;
	readonly requestId?: string;
	/** The message is the title of a page, which was not written for who reads this. */
	readonly isPage?: true;
}

/** ZIA, ZPA, OneAPI, OAuth, ZCC, ZCell, in the order in which the more telling comes first. */
const messageKeys = [
	'message',
	'reason',
	'error_description',
	'errorDetails',
	'errorMessage',
	'errorMsg',
	'detail',
	'details',
	'msg',
	'error',
	'title',
];
const codeKeys = ['code', 'id', 'errorCode', 'msgId', 'error', 'title'];

export function readBody(body: unknown): BodyWords {
	if (typeof body === 'string') return readText(body.trim());
	if (!isJsonObject(body)) return { message: '', code: '' };
	if (Array.isArray(body.errors) && isJsonObject(body.errors[0])) return readFirst(body.errors[0]);
	return {
		message: firstText(body, messageKeys) + readParams(body),
		code: firstText(body, codeKeys),
		requestId: firstText(body, ['requestId', 'request_id', 'traceId']) || undefined,
	};
}

/** GraphQL: the first error stands for all. */
function readFirst(error: JsonObject): BodyWords {
	const extensions = isJsonObject(error.extensions) ? error.extensions : {};
	return {
		message: firstText(error, messageKeys),
		code: firstText(extensions, ['code', 'classification']) || firstText(error, codeKeys),
	};
}

function firstText(body: JsonObject, keys: readonly string[]): string {
	for (const key of keys) {
		const value = body[key];
		if (typeof value === 'string' && value.trim() !== '') return value.trim();
		if (typeof value === 'number') return String(value);
		if (isJsonObject(value)) {
			const inner = firstText(value, keys);
			if (inner !== '') return inner;
		}
	}
	return '';
}

/** ZPA names what it is about beside its reason. */
function readParams({ params }: JsonObject): string {
	const said = Array.isArray(params) ? params.flat().map(String).filter(Boolean) : [];
	return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

/** A text, a JSON text, or the title of a page. */
function readText(text: string): BodyWords {
	if (!text.startsWith('<')) return { message: text, code: '' };
	const message = /<title>([^<]+)<\/title>/i.exec(text)?.[1]?.trim() ?? '';
	return { message, code: '', isPage: true };
}
