import { crc32, deflateRawSync } from 'node:zlib';

/** A zip file with one file in it (PKWARE APPNOTE 6.3.10, 4.3). */
export function packZip(name: string, bytes: Buffer): Buffer {
	const inner = Buffer.from(name);
	const data = deflateRawSync(bytes);
	const facts = Buffer.alloc(26);
	facts.writeUInt16LE(20, 0);
	facts.writeUInt16LE(8, 4);
	facts.writeUInt32LE(crc32(bytes), 10);
	facts.writeUInt32LE(data.length, 14);
	facts.writeUInt32LE(bytes.length, 18);
	facts.writeUInt16LE(inner.length, 22);
	const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, inner, data]);
	const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), facts, Buffer.alloc(14), inner]);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(1, 4);
	end.writeUInt16LE(1, 6);
	end.writeUInt32LE(entry.length, 8);
	end.writeUInt32LE(local.length, 12);
	return Buffer.concat([local, entry, Buffer.from('PK\x05\x06'), end]);
}
