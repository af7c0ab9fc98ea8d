import { type Chunks, inflate } from './inflate';

// What a member begins with, and its trailer: RFC 1952, 2.3.
const mark = Buffer.from([0x1f, 0x8b, 8]);
const RESERVED_FLAGS = 0xe0;
const TRAILER = 8;
/** Deflate makes nothing smaller than that (zlib.net/zlib_tech.html, Maximum Compression Factor). */
const MAX_RATIO = 1032;

/** So many times over the bytes are read at most where what ends a member cannot be told at once. */
const MAX_EFFORT = 16;
const MAX_MEMBERS = 20_000;

/**
 * The content of all members of a gzip file; zeros behind the last are padding. What unpacks here takes
 * one member and nothing behind it (DecompressionStream, Node.js 24), so each is handed over by itself:
 * it ends before the next mark, or where the file or its padding does, and its check sum says so.
 */
export async function* gunzip(bytes: Uint8Array): Chunks {
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const size = sizeWithoutPadding(whole);
	const work = { left: MAX_EFFORT * whole.length };
	let start = 0;
	for (let members = 0; start < size; members++) {
		if (members === MAX_MEMBERS) throw new RangeError('the gzip file has too many parts');
		start = yield* readMember(whole, start, size, work);
	}
}

/** Answers where the member ends. */
async function* readMember(
	whole: Buffer,
	start: number,
	size: number,
	work: { left: number },
): AsyncGenerator<Uint8Array, number> {
	let given = 0;
	let fault: unknown = new RangeError('the gzip file is broken off');
	for (const end of endsOf(whole, start, size)) {
		if (!mayEnd(whole, start, end, given)) continue;
		let read = 0;
		try {
			for await (const chunk of inflate(
				ReadableStream.from([whole.subarray(start, end)]),
				'gzip',
			)) {
				read += chunk.length;
				const fresh = chunk.subarray(Math.max(0, chunk.length - Math.max(0, read - given)));
				given += fresh.length;
				if (fresh.length > 0) yield fresh;
			}
			return end;
		} catch (error) {
			fault = error;
		}
		work.left -= end - start;
		if (work.left < 0) break;
	}
	throw fault;
}

/** Before each mark; at the end; and where the padding may begin, as sizes and sums end in zeros too. */
function* endsOf(whole: Buffer, start: number, size: number): Generator<number> {
	const next = (from: number): number => whole.indexOf(mark, from);
	for (let end = next(start + mark.length); end !== -1; end = next(end + 1)) {
		if (((whole[end + 3] ?? RESERVED_FLAGS) & RESERVED_FLAGS) === 0) yield end;
	}
	yield whole.length;
	for (let end = size; end <= Math.min(size + TRAILER + 1, whole.length - 1); end++) yield end;
}

/** Whether the size in what would be the trailer can be that of what is before it. */
function mayEnd(whole: Buffer, start: number, end: number, given: number): boolean {
	if (end - start < 18) return false;
	const size = whole.readUInt32LE(end - 4);
	return size >= given && size <= (end - start) * MAX_RATIO;
}

function sizeWithoutPadding(whole: Buffer): number {
	let size = whole.length;
	while (size > 0 && whole[size - 1] === 0) size--;
	return size;
}
