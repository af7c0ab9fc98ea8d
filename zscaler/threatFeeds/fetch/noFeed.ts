import { describe } from '../../transport/describe';
import { readExact } from '../../contract/json/readExact';
import type { FeedRead } from '../readFeed';
import { isJsonObject } from '../../contract/json/json';
import type { Chunks } from '../../archives/unpack';

/** Characters that are looked at: an error or a stranger's answer is short. */
const SHORT = 1_000;

/** Passes on what arrives, and keeps the beginning of it. */
export function keepBeginning(chunks: Chunks): { chunks: Chunks; beginning: () => string } {
	const decoder = new TextDecoder();
	let text = '';
	async function* pass(): Chunks {
		for await (const chunk of chunks) {
			if (text.length <= SHORT) text += decoder.decode(chunk.subarray(0, SHORT), { stream: true });
			yield chunk;
		}
	}
	return { chunks: pass(), beginning: () => text };
}

/**
 * What came in place of a feed: nothing, one word of JSON, or JSON in which nothing was found. A feed
 * that has nothing to tell has a comment, a heading or an empty list all the same.
 */
export function cameInstead(
	beginning: string,
	{ taken, format }: Pick<FeedRead, 'taken' | 'format'>,
): string | undefined {
	if (beginning.length > SHORT) {
		return taken === 0 && format === 'json' ? 'JSON without an indicator' : undefined;
	}
	const body = readExact(beginning.trim());
	const words = describe({ status: 200, headers: {}, body });
	if (typeof body === 'string') return body === '' ? words : undefined;
	if (typeof body !== 'object' || body === null) return words;
	return taken > 0 || hasRoom(body) ? undefined : words;
}

/** A list that is empty, or an object with one: it may be filled another day. */
const hasRoom = (body: object): boolean =>
	isEmptyList(body) || (isJsonObject(body) && Object.values(body).some(isEmptyList));

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
