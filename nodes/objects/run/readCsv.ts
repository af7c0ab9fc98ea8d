import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { bytesOf } from './guardFile';
import { readTable, type TableItem } from '../../../zscaler/tables/readTable';

/** The rows of a downloaded table, times as ISO 8601. Throws `invalid` for what is packed. */
export function readCsv(body: unknown): TableItem[] {
	const rows: TableItem[] = [];
	const reader = readTable({}, (row) => rows.push(row));
	reader.write(typeof body === 'string' ? body : unpacked(bytesOf(body)));
	reader.end();
	return rows;
}

function unpacked(bytes: Uint8Array): string {
	if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
		throw new ZscalerError('The file is compressed, so that its rows cannot be read.', {
			kind: 'invalid',
			advice: 'Leave out Compression, or choose to have it as a file.',
		});
	}
	return new TextDecoder().decode(bytes);
}
