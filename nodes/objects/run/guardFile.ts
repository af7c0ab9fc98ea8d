import { findDelimiter } from '../../../zscaler/tables/findDelimiter';
import { guardTable } from '../../../zscaler/contract/text/guardCell';

export const bytesOf = (body: unknown): Buffer =>
	typeof body === 'string' ? Buffer.from(body) : Buffer.from(body as Uint8Array);

/** The file with its cells guarded, if it is a table; what is packed stays as it is. */
export function guardFile(body: unknown): Buffer {
	const bytes = bytesOf(body);
	if (isPacked(bytes)) return bytes;
	// A byte that is no UTF-8 must come out as it went in.
	const encoding = Buffer.from(bytes.toString()).equals(bytes) ? 'utf8' : 'latin1';
	const table = bytes.toString(encoding);
	return Buffer.from(guardTable(table, findDelimiter(table.slice(0, 16_384))), encoding);
}

/** How gzip, ZIP and PDF files begin; no text has a zero byte. */
const beginnings = ['\x1f\x8b', 'PK\x03\x04', '%PDF'];

const isPacked = (bytes: Buffer): boolean =>
	bytes.includes(0) ||
	beginnings.some((beginning) => bytes.subarray(0, 4).toString('latin1').startsWith(beginning));
