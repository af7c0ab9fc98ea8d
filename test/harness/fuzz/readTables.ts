import { readTable, type TableItem } from '../../../zscaler/tables/readTable';

/** A table that comes as a whole, with the same row again below it. */
export function readTables(text: string): TableItem[] {
	const items: TableItem[] = [];
	const reader = readTable({}, (item) => items.push(item));
	reader.write(`${text}\n${text}`);
	reader.end();
	return items;
}
