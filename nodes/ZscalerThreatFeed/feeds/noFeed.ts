import { describe } from '../../../zscaler/client/contract/describe';
import { readExact } from '../../../zscaler/exact/readExact';
import { isJsonObject } from '../../../zscaler/json';
import type { Chunks } from '../../shared/unpack';

/** Characters of a feed that can be no feed: what is longer and holds nothing is a matter of its format. */
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
 * What came in place of a feed, of one in which no indicator was found: one that has nothing to tell has a
 * comment, a heading or an empty list all the same.
 */
export function cameInstead(beginning: string): string | undefined {
	if (beginning.length > SHORT) return undefined;
	const body = readExact(beginning.trim());
	if (typeof body === 'string' && body !== '') return undefined;
	if (isEmptyList(body) || (isJsonObject(body) && Object.values(body).some(isEmptyList)))
		return undefined;
	return describe({ status: 200, headers: {}, body });
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
