import type { CellBatch } from '../tables/readCellStream';
import { refuseRows, type Whose } from './refuseNoRows';

/**
 * The batches, each row held back until the next has come. Throws where the last one breaks off: it has
 * fewer cells than there are headings, and no line end.
 */
export async function* refuseBroken(
	batches: AsyncIterable<CellBatch>,
	isWhole: () => boolean,
	whose: Whose,
): AsyncGenerator<CellBatch, void, undefined> {
	let held: { table: CellBatch['table']; row: string[] } | undefined;
	for await (const { table, rows } of batches) {
		const all = held === undefined ? rows : [held.row, ...rows];
		const row = all.at(-1);
		held = row === undefined ? undefined : { table, row };
		yield { table, rows: all.slice(0, -1) };
	}
	if (held === undefined) return;
	const { table, row } = held;
	if (row.length < table.head.names.length && !isWhole()) {
		throw refuseRows(whose, 'rows that end in the middle');
	}
	yield { table, rows: [row] };
}

/** Tells, once all has come, whether it ended with a line. */
export function watchEnd(bytes: AsyncIterable<Uint8Array>): {
	bytes: AsyncIterable<Uint8Array>;
	isWhole: () => boolean;
} {
	let last: number | undefined;
	async function* pass(): AsyncGenerator<Uint8Array, void, undefined> {
		for await (const chunk of bytes) {
			last = chunk.at(-1) ?? last;
			yield chunk;
		}
	}
	return { bytes: pass(), isWhole: () => last === 0x0a || last === 0x0d };
}
