import { fileInZip } from './fileInZip';
import { gunzip } from './gunzip';
import { type Chunks, inflate } from './inflate';

export type { Chunks } from './inflate';

/**
 * The content of what arrives: gzip and zip files, known by their first bytes, are unpacked. `count` is told of every byte that comes out and may throw: a small file can hold a huge one.
 */
export async function* unpack(chunks: Chunks, count: (bytes: number) => void): Chunks {
	const rest = chunks[Symbol.asyncIterator]();
	try {
		const head = await peek(rest);
		const all = joined(head, rest);
		const content = isGzip(head)
			? gunzip(await held(all, count))
			: isZip(head)
				? unzip(await held(all, count))
				: all;
		for await (const chunk of content) {
			count(chunk.length);
			yield chunk;
		}
	} finally {
		rest.return?.().catch(() => undefined);
	}
}

const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;
const isZip = ([p, k, three, four]: Uint8Array): boolean =>
	p === 0x50 && k === 0x4b && three === 3 && four === 4;

/** The first bytes, as many as tell what it is. */
async function peek(rest: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
	let head: Uint8Array = new Uint8Array();
	while (head.length < 4) {
		const next = await rest.next();
		if (next.done === true) break;
		head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
	}
	return head;
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): Chunks {
	if (head.length > 0) yield head;
	for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
		yield next.value;
	}
}

/**
 * All of it, which counts as held until then: the directory of a zip stands at its end, and where a part
 * of a gzip file ends is not written anywhere.
 */
async function held(chunks: Chunks, count: (bytes: number) => void): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	for await (const chunk of chunks) {
		count(chunk.length);
		parts.push(chunk);
	}
	const whole = Buffer.concat(parts);
	count(-whole.length);
	return whole;
}

async function* unzip(whole: Uint8Array): Chunks {
	const { data, deflated } = fileInZip(whole);
	if (deflated) yield* inflate(ReadableStream.from([data]), 'deflate-raw');
	else yield data;
}
