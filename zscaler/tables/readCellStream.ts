import { decodeText } from '../contract/text/decodeText';
import type { Table, TableSettings } from './openTable';
import { readCells } from './readCells';

/** Rows as they stand, with the table that they belong to. */
export interface CellBatch {
	readonly table: Table;
	readonly rows: string[][];
}

/** The rows of a stream of UTF-8, a piece's at a time, in flat memory; at least one batch. */
export async function* readCellStream(
	chunks: AsyncIterable<string | Uint8Array>,
	settings: TableSettings = {},
): AsyncGenerator<CellBatch, void, undefined> {
	const begun: { table?: Table } = {};
	let rows: string[][] = [];
	const reader = readCells(
		settings,
		(row) => rows.push(row),
		(table) => {
			begun.table = table;
		},
	);
	for await (const text of decodeText(chunks)) {
		reader.write(text);
		if (begun.table === undefined || rows.length === 0) continue;
		yield { table: begun.table, rows };
		rows = [];
	}
	reader.end();
	if (begun.table !== undefined) yield { table: begun.table, rows };
}
