import { readTable, type TableItem } from '../../../zscaler/tables/readTable';
import type { TableHead, TableSettings } from '../../../zscaler/tables/openTable';
import { splitRows } from '../../../zscaler/tables/splitRows';

/** Cuts a text after every given number of characters, over and over. */
export function cut(text: string, sizes: readonly number[]): string[] {
	const pieces: string[] = [];
	for (let at = 0, turn = 0; at < text.length; turn++) {
		const size = Math.max(1, sizes[turn % sizes.length] ?? text.length);
		pieces.push(text.slice(at, at + size));
		at += size;
	}
	return pieces;
}

export function rowsOf(text: string, delimiter = ',', sizes: readonly number[] = []): string[][] {
	const rows: string[][] = [];
	const splitter = splitRows(delimiter, (row) => rows.push(row));
	for (const piece of cut(text, sizes)) splitter.write(piece);
	splitter.end();
	return rows;
}

export function tableOf(text: string, settings: TableSettings = {}, sizes: readonly number[] = []) {
	const items: TableItem[] = [];
	let head: TableHead | undefined;
	const reader = readTable(
		settings,
		(item) => items.push(item),
		(found) => (head = found),
	);
	for (const piece of cut(text, sizes)) reader.write(piece);
	reader.end();
	return { items, head };
}
