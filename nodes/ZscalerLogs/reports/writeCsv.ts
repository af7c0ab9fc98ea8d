import { guardCell } from '../../../zscaler/contract/text/guardCell';
import type { ReportBatch } from '../../../zscaler/reports/report';

export interface Written {
	rows: number;
}

/**
 * One table of all batches, as a CSV file (RFC 4180) in pieces of UTF-8: the headings once, and the
 * cells as Zscaler wrote them, but for those that a spreadsheet would run, if `guards`. `written` counts
 * the rows.
 */
export async function* writeCsv(
	batches: AsyncIterable<ReportBatch>,
	written: Written,
	guards: boolean,
): AsyncGenerator<Uint8Array, void, undefined> {
	const encoder = new TextEncoder();
	const guarded = guards ? guardCell : (cell: string) => cell;
	const lineOf = (cells: readonly string[]) =>
		`${cells.map((cell) => quote(guarded(cell))).join(',')}\r\n`;
	let headings: readonly string[] = [];
	for await (const { head, rows } of batches) {
		headings = head.names;
		if (rows.length === 0) continue;
		const first = written.rows === 0 ? lineOf(headings) : '';
		written.rows += rows.length;
		yield encoder.encode(first + rows.map(lineOf).join(''));
	}
	if (written.rows === 0) yield encoder.encode(lineOf(headings));
}

const quote = (cell: string): string =>
	/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
