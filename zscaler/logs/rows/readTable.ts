import { readText } from '../readText';
import { findDelimiter } from './findDelimiter';
import { openTable, type Table, type TableHead, type TableSettings } from './openTable';
import { splitRows, type RowSplitter } from './splitRows';

export type TableItem = Record<string, string>;

export interface TableReader {
	readonly write: (text: string) => void;
	readonly end: () => void;
}

/** Enough of a table to tell its delimiter, in characters, and its header and times, in rows. */
const sampleLength = 16_384;
const sampleRows = 50;

interface Reading {
	readonly settings: TableSettings;
	readonly take: (item: TableItem) => void;
	readonly begin: (head: TableHead) => void;
	sample: string;
	splitter?: RowSplitter;
	/** Rows held back until the header is known. */
	held: string[][];
	table?: Table;
}

/**
 * Reads delimited text, in pieces of any size, into one item per row below the header, keyed by its
 * headings. Cells that a row lacks are missing in its item, cells too many are 'Column 12'.
 */
export function readTable(
	settings: TableSettings,
	take: (item: TableItem) => void,
	begin: (head: TableHead) => void = () => undefined,
): TableReader {
	const reading: Reading = { settings, take, begin, sample: '', held: [] };
	return {
		write: (text) => {
			if (reading.splitter !== undefined) {
				reading.splitter.write(text);
				return;
			}
			reading.sample += text;
			if (reading.sample.length >= sampleLength) startSplitting(reading);
		},
		end: () => {
			(reading.splitter ?? startSplitting(reading)).end();
			if (reading.table === undefined) open(reading);
		},
	};
}

function startSplitting(reading: Reading): RowSplitter {
	const text = reading.sample.replace(/^\ufeff/, '');
	const delimiter = reading.settings.delimiter ?? findDelimiter(text);
	const splitter = splitRows(delimiter, (row) => {
		takeRow(reading, row);
	});
	reading.splitter = splitter;
	reading.sample = '';
	splitter.write(text);
	return splitter;
}

function takeRow(reading: Reading, row: string[]): void {
	if (reading.table !== undefined) reading.take(reading.table.itemOf(row));
	else if (reading.held.push(row) >= sampleRows) open(reading);
}

function open(reading: Reading): void {
	const table = openTable(reading.settings, reading.held);
	reading.table = table;
	reading.held = [];
	reading.begin(table.head);
	for (const row of table.rows) reading.take(table.itemOf(row));
}

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
