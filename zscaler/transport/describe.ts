import { readExact } from '../contract/json/readExact';
import { isJsonObject } from '../contract/json/json';
import { isPage } from '../contract/text/isPage';
import { quote } from '../contract/text/quote';
import type { Redact } from '../contract/text/secrets';
import type { HttpAnswer } from '../contract/ports';

/** Characters of a page that are searched for its title. */
const SEARCHED = 65_536;

/** Longest title that is told whole. */
const LONGEST = 100;

/** What came, in words that go on as '... came in place of a list'. */
export function describe({ status, headers, body }: HttpAnswer, redact?: Redact): string {
	const short = (text: string): string => quote(text, redact, LONGEST).trim();
	if (status >= 300) return redirect(short(hostIn(headers.location)));
	const text = beginningOf(body);
	if (text !== undefined && isPage(headers, text))
		return page(short(titleOf(text.slice(0, SEARCHED))));
	if (isEmptyBody(body)) return status === 204 ? 'an answer without content' : 'an empty answer';
	if (text !== undefined) {
		const read = readExact(text);
		if (typeof read !== 'string') return describe({ status, headers, body: read }, redact);
		return /^\s*[[{]/.test(text)
			? 'an answer that ended in the middle'
			: `the text '${short(text)}'`;
	}
	if (body === null) return "the word 'null'";
	if (Array.isArray(body)) return body.length === 0 ? 'an empty list' : 'a list';
	if (isJsonObject(body)) return Object.keys(body).length === 0 ? 'an empty object' : 'an object';
	return `the value ${short(String(body))}`;
}

/** Text, or the beginning of bytes as a text. */
export function beginningOf(body: unknown): string | undefined {
	if (typeof body === 'string') return body;
	if (!(body instanceof Uint8Array)) return undefined;
	return new TextDecoder().decode(body.subarray(0, SEARCHED));
}

export const isEmptyBody = (body: unknown): boolean =>
	body === undefined ||
	(typeof body === 'string' && body.trim() === '') ||
	(body instanceof Uint8Array && body.length === 0);

const page = (title: string): string =>
	title === '' ? 'an HTML page' : `an HTML page titled '${title}'`;

function titleOf(html: string): string {
	const start = html.toLowerCase().indexOf('<title');
	const open = start < 0 ? -1 : html.indexOf('>', start);
	const end = open < 0 ? -1 : html.indexOf('<', open);
	return end < 0 ? '' : html.slice(open + 1, end).trim();
}

const redirect = (host: string): string =>
	host === '' ? 'a redirect to another page' : `a redirect to ${host}`;

const hostIn = (location = ''): string => (URL.canParse(location) ? new URL(location).host : '');
