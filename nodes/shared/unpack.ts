import { fileInZip } from './fileInZip';

export type Chunks = AsyncIterable<Uint8Array>;

/**
 * The content of what arrives: gzip and zip files, known by their first bytes, are unpacked as they
 * come. `count` is told of every byte that comes out and may throw: a small file can hold a huge one.
 */
export async function* unpack(chunks: Chunks, count: (bytes: number) => void): Chunks {
	const { head, rest } = await peek(chunks);
	const all = joined(head, rest);
	const content = isGzip(head) ? inflate(all, 'gzip') : isZip(head) ? unzip(all, count) : all;
	for await (const chunk of content) {
		count(chunk.length);
		yield chunk;
	}
}

const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;
const isZip = ([p, k, three, four]: Uint8Array): boolean =>
	p === 0x50 && k === 0x4b && three === 3 && four === 4;

/** The first bytes, as many as tell what it is, and the reading of what comes after them. */
async function peek(chunks: Chunks) {
	const rest = chunks[Symbol.asyncIterator]();
	let head: Uint8Array = new Uint8Array();
	while (head.length < 4) {
		const next = await rest.next();
		if (next.done === true) break;
		head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
	}
	return { head, rest };
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): Chunks {
	if (head.length > 0) yield head;
	for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
		yield next.value;
	}
}

async function* inflate(chunks: Chunks, format: 'gzip' | 'deflate-raw'): Chunks {
	yield* ReadableStream.from(chunks).pipeThrough(new DecompressionStream(format));
}

/** Its directory stands at its end: until that is there all is held, and counts as held. */
async function* unzip(chunks: Chunks, count: (bytes: number) => void): Chunks {
	const parts: Uint8Array[] = [];
	for await (const chunk of chunks) {
		count(chunk.length);
		parts.push(chunk);
	}
	const whole = Buffer.concat(parts);
	count(-whole.length);
	const { data, deflated } = fileInZip(whole);
	if (deflated) yield* inflate(ReadableStream.from([data]), 'deflate-raw');
	else yield data;
}
