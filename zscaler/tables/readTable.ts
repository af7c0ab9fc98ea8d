import { readText } from '../contract/text/readText';
import type { TableHead, TableSettings } from './openTable';
import { readCells, type TableReader } from './readCells';

export type TableItem = Record<string, string>;

/**
 * Reads delimited text, in pieces of any size, into one item per row below the header, keyed by its
 * headings. Cells that a row lacks are missing in its item, cells too many are 'Column 12'.
 */
export const readTable = (
	settings: TableSettings,
	take: (item: TableItem) => void,
	begin: (head: TableHead) => void = () => undefined,
): TableReader =>
	readCells(
		settings,
		(row, { itemOf }) => {
			take(itemOf(row));
		},
		({ head }) => {
			begin(head);
		},
	);

/** The same for a stream of text or UTF-8: the rows of a piece at a time, in flat memory. */
export async function* readTableStream(
	chunks: AsyncIterable<string | Uint8Array>,
	settings: TableSettings = {},
	begin?: (head: TableHead) => void,
): AsyncGenerator<TableItem[], void, undefined> {
	let items: TableItem[] = [];
	const reader = readTable(settings, (item) => items.push(item), begin);
	for await (const text of readText(chunks)) {
		reader.write(text);
		if (items.length === 0) continue;
		yield items;
		items = [];
	}
	reader.end();
	if (items.length > 0) yield items;
}
