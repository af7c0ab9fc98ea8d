import { describe } from '../client/contract/describe';
import { refuseAnswer } from '../client/contract/refuseAnswer';
import type { HttpAnswer } from '../client/ports';
import type { Where } from '../client/readError';
import type { TableHead } from '../logs/rows/openTable';
import type { CellBatch } from '../logs/rows/readCellStream';

/** A log has more columns: a narrower table is a text that happens to have commas. */
const fewestColumns = 3;

type Whose = Where & { readonly noun: string };

/** The bytes as they come. Throws for those of a page or of JSON, and where none come: a report without entries has its headings. */
export async function* refuseNoRows(
	answer: HttpAnswer,
	bytes: AsyncIterable<Uint8Array>,
	whose: Whose,
): AsyncGenerator<Uint8Array, void, undefined> {
	const decoder = new TextDecoder();
	let start: string | undefined = '';
	for await (const chunk of bytes) {
		if (start !== undefined) {
			start += decoder.decode(chunk, { stream: true });
			refuseOther(answer, start, whose);
			if (start.trim() !== '') start = undefined;
		}
		yield chunk;
	}
	if (start !== undefined) throw refuse(whose, describe({ ...answer, body: '' }));
}

/** A report begins with a word, in quotes or not. */
function refuseOther(answer: HttpAnswer, start: string, whose: Whose): void {
	if (/^\s*</.test(start)) throw refuse(whose, describe({ ...answer, body: start }));
	if (/^\s*[[{]/.test(start)) throw refuse(whose, 'JSON');
	if (/^\s*null\s*$/.test(start)) throw refuse(whose, "the word 'null'");
	if (start.includes('\0')) throw refuse(whose, 'a text that is not UTF-8');
}

export function refuseNoColumns({ names }: TableHead, whose: Whose): void {
	if (names.length < fewestColumns) throw refuse(whose, 'a text without its columns');
}

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
		throw refuse(whose, 'rows that end in the middle');
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

const refuse = (whose: Whose, came: string) =>
	refuseAnswer(whose, `the rows of the ${whose.noun}`, came);
