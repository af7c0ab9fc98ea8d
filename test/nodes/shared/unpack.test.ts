import { gzipSync } from 'node:zlib';

import { fileInZip } from '../../../zscaler/archives/fileInZip';
import { unpack } from '../../../zscaler/archives/unpack';
import { packZip } from '../../../simulator/feeds/packZip';

/** Zip files as one: their files behind each other, and what their directories say of them. */
function joinZips(...zips: Buffer[]): Buffer {
	let offset = 0;
	const entries: Buffer[] = [];
	const files = zips.map((zip) => {
		const directory = zip.lastIndexOf(Buffer.from('PK\x01\x02'));
		const entry = zip.subarray(directory, zip.length - 22);
		entry.writeUInt32LE(offset, 42);
		entries.push(entry);
		offset += directory;
		return zip.subarray(0, directory);
	});
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(zips.length, 10);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...files, ...entries, end]);
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();
const zip = (name: string, content: string) => packZip(name, Buffer.from(content));

async function* pieces(bytes: Buffer, size: number) {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unpacked(bytes: Buffer, most = Infinity): Promise<string> {
	let held = 0;
	const parts: Uint8Array[] = [];
	const count = (more: number) => {
		held += more;
		if (held > most) throw new RangeError('too large');
	};
	for await (const part of unpack(pieces(bytes, 7), count)) parts.push(part);
	return text(Buffer.concat(parts));
}

test('takes the one file of a zip, whatever folders stand beside it and macOS adds', async () => {
	const packed = joinZips(zip('lists/', ''), zip('__MACOSX/._a.txt', 'x'), zip('a.txt', 'a.net'));
	expect(await unpacked(packed)).toBe('a.net');
});

test('does not guess which of several files is meant', () => {
	const several = joinZips(zip('readme.txt', 'see good.net'), zip('a.txt', 'a.net'));
	expect(() => fileInZip(several)).toThrow('the zip file holds several files');
	expect(() => fileInZip(joinZips(zip('lists/', '')))).toThrow('the zip file is empty');
	expect(() => fileInZip(Buffer.from('PK\x03\x04 and no more'))).toThrow('broken off');
});

test('counts what is held of a zip before its directory is there, and then what comes out of it', async () => {
	const packed = zip('a.txt', 'a.net\n'.repeat(100));
	expect(await unpacked(packed, 600)).toHaveLength(600);
	await expect(unpacked(packed, 599)).rejects.toThrow('too large');
	const endless = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(5_000)]);
	await expect(unpacked(endless, 600)).rejects.toThrow('too large');
	await expect(unpacked(gzipSync('a'.repeat(601)), 600)).rejects.toThrow('too large');
});
