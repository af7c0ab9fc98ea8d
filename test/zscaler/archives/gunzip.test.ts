import fc from 'fast-check';
import { constants, gunzipSync, gzipSync } from 'node:zlib';

import { unpack } from '../../../zscaler/archives/unpack';
import { someRuns } from '../../harness/someOf';

async function* pieces(bytes: Buffer, size: number) {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unpacked(bytes: Buffer, most = Infinity, size = 1_000): Promise<Buffer> {
	let out = 0;
	const parts: Uint8Array[] = [];
	const count = (more: number) => {
		out += more;
		if (out > most) throw new RangeError('too large');
	};
	for await (const part of unpack(pieces(bytes, size), count)) parts.push(part);
	return Buffer.concat(parts);
}

const magic = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
const contents = fc.oneof(
	fc.uint8Array({ maxLength: 300 }),
	fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
	fc.nat({ max: 300 }).map((length) => Buffer.alloc(length)),
	// What looks like the beginning of a member, within one.
	fc.array(fc.constant(magic), { maxLength: 20 }).map((marks) => Buffer.concat(marks)),
);
const members = fc
	.tuple(
		contents,
		fc.constantFrom(0, 1, 6, 9),
		fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_HUFFMAN_ONLY, constants.Z_FIXED),
	)
	.map(([content, level, strategy]) => gzipSync(content, { level, strategy }));

test('reads members, however many and whatever is in them, and zeros behind, as zlib does', async () => {
	const files = fc.array(members, { minLength: 1, maxLength: 6 });
	await fc.assert(
		fc.asyncProperty(
			files,
			fc.nat({ max: 40 }),
			fc.integer({ min: 1, max: 64 }),
			async (all, zeros, size) => {
				const file = Buffer.concat([...all, Buffer.alloc(zeros)]);
				expect(await unpacked(file, Infinity, size)).toEqual(gunzipSync(file));
			},
		),
		{ numRuns: someRuns(300) },
	);
});

test('a file that breaks off is an error, wherever', async () => {
	const whole = Buffer.concat([gzipSync('first'), gzipSync('second'.repeat(9))]);
	const first = gzipSync('first').length;
	for (let size = 4; size < whole.length; size++) {
		if (size === first) continue;
		await expect(unpacked(whole.subarray(0, size))).rejects.toThrow();
	}
});

test('a wrong check sum, and what is no member behind one, are errors', async () => {
	const [one, other] = [gzipSync('first'), gzipSync('second')];
	other.writeUInt8(other.readUInt8(other.length - 6) ^ 1, other.length - 6);
	await expect(unpacked(Buffer.concat([one, other]))).rejects.toThrow();
	await expect(unpacked(Buffer.concat([one, Buffer.from('junk')]))).rejects.toThrow();
});

test('counts what comes out, of a small file that holds a huge one too', async () => {
	const bomb = Buffer.concat([gzipSync('a'), gzipSync(Buffer.alloc(50_000_000))]);
	expect(bomb.length).toBeLessThan(100_000);
	await expect(unpacked(bomb, 1_000_000)).rejects.toThrow('too large');
	expect(await unpacked(bomb)).toHaveLength(50_000_001);
});

test('is not kept busy by marks that begin nothing, or by members without end', async () => {
	const marks = Buffer.concat(Array<Buffer>(50_000).fill(magic));
	const file = gzipSync(marks, { level: 0 });
	await expect(unpacked(file)).rejects.toThrow();
	const many = Buffer.concat(Array<Buffer>(20_001).fill(gzipSync('')));
	await expect(unpacked(many)).rejects.toThrow('too many parts');
});
