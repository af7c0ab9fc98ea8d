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
