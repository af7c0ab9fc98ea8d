import { deflateRawSync, gzipSync } from 'node:zlib';

import { receiveRecords } from '../../../../nodes/ZscalerLogsTrigger/receive/receiveRecords';
import { readContent } from '../../../../zscaler/threatFeeds/fetch/readContent';
import { fileInZip } from '../../../../zscaler/archives/fileInZip';
import { splitLines } from '../../../../zscaler/threatFeeds/splitLines';
import type { Parser } from '../parser';

/** A zip with one file in it, as PKWARE's APPNOTE 6.3.10 has it. */
function zipOf(content: string): Buffer {
	const data = deflateRawSync(content);
	const head = Buffer.alloc(30);
	head.writeUInt32LE(0x04034b50, 0);
	const entry = Buffer.alloc(46);
	entry.writeUInt32LE(0x02014b50, 0);
	entry.writeUInt16LE(8, 10);
	entry.writeUInt32LE(data.length, 20);
	entry.writeUInt32LE(content.length, 24);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(head.length + data.length, 16);
	return Buffer.concat([head, data, entry, end]);
}

const LIST = '198.51.100.7\nevil.example\n'.repeat(4);
/** Bytes are written as the characters of the same numbers. */
const samples = [zipOf(LIST), gzipSync(LIST), Buffer.concat([gzipSync(LIST), gzipSync(LIST)])].map(
	(bytes) => bytes.toString('latin1'),
);
const words = ['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', '\x1f\x8b', '\0\0', '\xff\xff'];

const directory: Parser = {
	name: 'the directory of a zip',
	samples,
	words,
	// Those who unpack tell of it in words.
	errors: ['RangeError'],
	read: (text) => fileInZip(Buffer.from(text, 'latin1')).deflated,
};

async function* inPieces(text: string) {
	const bytes = Buffer.from(text, 'latin1');
	for (let at = 0; at < bytes.length; at += 4_096) yield bytes.subarray(at, at + 4_096);
}

/** Bytes that come out at most: a small file can hold a huge one. */
const MOST = 1_000_000;

function limited(): (bytes: number) => void {
	let left = MOST;
	return (bytes) => {
		left -= bytes;
		if (left < 0) throw new Error('too many');
	};
}

const packed: Parser = {
	name: 'packed feeds',
	samples,
	words,
	errors: ['FeedFault'],
	share: 0.05,
	read: async (text) => {
		const sink = { take: () => undefined, refuse: () => undefined };
		return await readContent(inPieces(text), { source: 'feed' }, sink, { count: limited() });
	},
};

const pushed: Parser = {
	name: 'packed posts',
	samples,
	words,
	errors: ['Refusal'],
	share: 0.05,
	read: async (text) => (await receiveRecords(Buffer.from(text, 'latin1'), 1)).records.length,
};

const lines: Parser = {
	name: 'lines in any encoding',
	samples: ['\xff\xfea\0\n\0', '\xfe\xff\0a\0\n', '\xef\xbb\xbfa\r\nb', LIST],
	words: ['\n', '\r\n', '\xff\xfe', '\xd8\0'],
	share: 0.3,
	read: (text) => {
		const found: string[] = [];
		const splitter = splitLines((line) => found.push(line));
		const bytes = Buffer.from(text, 'latin1');
		splitter.write(bytes.subarray(0, bytes.length >> 1));
		splitter.write(bytes.subarray(bytes.length >> 1));
		splitter.end();
		return found;
	},
};

export const files: readonly Parser[] = [directory, packed, pushed, lines];
