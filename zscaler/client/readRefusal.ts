import { readExact } from '../contract/json/readExact';
import type { HttpAnswer } from '../contract/ports';

/** Bytes of a refusal that are read: bodies of errors are short, pages of gateways are not. */
const MAX = 65_536;

/** A refused answer whose body was asked for as a stream, with the body read: it says why. A page as well. */
export async function readRefusal(answer: HttpAnswer): Promise<HttpAnswer> {
	const { body } = answer;
	if (!isRefused(answer) || !isStream(body)) return answer;
	return { ...answer, body: readExact(await readSome(body)) };
}

export const isRefused = ({ status, headers }: HttpAnswer): boolean =>
	status >= 300 || /^text\/html\b/i.test(headers['content-type'] ?? '');

export const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
	typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

/** The beginning of a text; the rest is left, and its connection closed. */
export async function readSome(body: AsyncIterable<Uint8Array>): Promise<string> {
	const decoder = new TextDecoder();
	let text = '';
	for await (const bytes of body) {
		text += decoder.decode(bytes, { stream: true });
		if (text.length > MAX) break;
	}
	return text;
}
