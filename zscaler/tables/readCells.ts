import { findDelimiter } from './findDelimiter';
import { openTable, type Table, type TableSettings } from './openTable';
import { splitRows, type RowSplitter } from './splitRows';

export interface TableReader {
	readonly write: (text: string) => void;
	readonly end: () => void;
}

/** Enough of a table to tell its delimiter, in characters, and its header and times, in rows. */
const SAMPLE_LENGTH = 16_384;
const SAMPLE_ROWS = 50;

interface Reading {
	readonly settings: TableSettings;
	readonly take: (row: string[], table: Table) => void;
	readonly begin: (table: Table) => void;
	sample: string;
	splitter?: RowSplitter;
	/** Rows held back until the header is known. */
	held: string[][];
	table?: Table;
}

/** Reads delimited text, in pieces of any size, into the rows below the header as they stand. */
export function readCells(
	settings: TableSettings,
	take: Reading['take'],
	begin: Reading['begin'] = () => undefined,
): TableReader {
	const reading: Reading = { settings, take, begin, sample: '', held: [] };
	return {
		write: (text) => {
			if (reading.splitter !== undefined) {
				reading.splitter.write(text);
				return;
			}
			reading.sample += text;
			if (reading.sample.length >= SAMPLE_LENGTH) startSplitting(reading);
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
	if (reading.table !== undefined) reading.take(row, reading.table);
	else if (reading.held.push(row) >= SAMPLE_ROWS) open(reading);
}

function open(reading: Reading): void {
	const table = openTable(reading.settings, reading.held);
	reading.table = table;
	reading.held = [];
	reading.begin(table);
	for (const row of table.rows) reading.take(row, table);
}
