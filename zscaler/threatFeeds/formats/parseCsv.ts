import { isRejected } from '../../network/entry';
import { normaliseEntry } from '../../network/normaliseEntry';
import type { Sink } from '../indicator';
import type { FeedReader, FeedField, FeedFields, FormatSettings } from './format';
import { findFeedDelimiter } from './findFeedDelimiter';
import { isFeedHeading, isTyped, mayBeCut } from './isTable';
import { readRow } from './readRow';
import { usualFields } from './usualFields';
import { skip } from './skip';
import { continueRow, type TableRow, splitRow } from '../../tables/splitRow';

/** Longer is no row but a quote that somebody forgot. */
const LONGEST_ROW = 100_000;

/**
 * A table. Its header is its first row, or, as abuse.ch writes it, the last comment before it; a
 * table without any is read by column numbers, or by what its first row looks like.
 */
export function parseCsv(settings: FormatSettings, sink: Sink): FeedReader {
	let comment = '';
	let open: OpenRow | undefined;
	let table: Table | undefined;
	let delimiter = settings.delimiter;

	const take = (line: string, at: number): void => {
		delimiter ??= findFeedDelimiter(line);
		open ??= { row: { cells: [] }, beginning: line.slice(0, 100), at, length: 0 };
		const { row } = open;
		open.length += line.length + 1;
		if (continueRow(row, line, delimiter).quoted !== undefined) {
			if (open.length > LONGEST_ROW) giveUp();
			return;
		}
		open = undefined;
		takeRow(row.cells, line, at);
	};
	const takeRow = (cells: string[], line: string, at: number): void => {
		const first = table === undefined;
		table ??= openTable(settings, cells, comment, delimiter ?? ',');
		if (first && table.isHeader) return;
		readCells(table, { cells, line, at }, settings, sink);
	};
	const giveUp = (): void => {
		if (open === undefined) return;
		const { beginning: value, at } = open;
		open = undefined;
		sink.refuse({ value, reason: 'malformed', source: settings.source, at });
	};
	return {
		line: (text, at) => {
			if (open !== undefined) take(text, open.at);
			else if (isComment(text)) comment = text.slice(skip(text, 0, '#;')) || comment;
			else if (text.trim() !== '') take(text, at);
		},
		end: giveUp,
	};
}

interface CellsOfRow {
	readonly cells: readonly string[];
	/** As it is written; of a row on several lines the last. */
	readonly line: string;
	readonly at: number;
}

function readCells(table: Table, row: CellsOfRow, settings: FormatSettings, sink: Sink): void {
	const { fields, columns } = table;
	const { cells, at } = row;
	const get = (field: FeedField): string | undefined => cells[columnOf(columns, field)];
	if (isUnsure(table, row)) {
		sink.refuse({ value: get(fields.value) ?? '', reason: 'cut', source: settings.source, at });
	} else readRow({ fields, get, at }, settings, sink);
}

const isComment = (text: string): boolean => /^[#;]/.test(text.trimStart());

/** A row with a quote that is open. */
interface OpenRow {
	readonly row: TableRow;
	readonly beginning: string;
	/** Its first line. */
	readonly at: number;
	length: number;
}

interface Table {
	readonly fields: FeedFields;
	/** Column numbers from 0, by their names in lower case. */
	readonly columns: ReadonlyMap<string, number>;
	/** Whether the first row is the header. */
	readonly isHeader: boolean;
	/** Whether headings or settings say which column is which. */
	readonly isDescribed: boolean;
	readonly delimiter: string;
	/** How many cells a row has. */
	readonly width: number;
}

/** A column called `type` tells the kind where the values are of several; beside `domain` it tells the threat. */
const kindNames = (value: string): readonly string[] =>
	value === 'ioc_value' || value === 'indicator' ? ['ioc_type', 'type', 'indicator_type'] : [];

/** Whether the URL of a row may be longer than its cell: a separator in it looks like any other. */
function isUnsure(
	{ fields, columns, isDescribed, width, delimiter }: Table,
	{ cells, line }: CellsOfRow,
): boolean {
	const at = columnOf(columns, fields.value);
	const isOdd =
		cells.length > width ||
		// An empty cell behind it may be a separator at its end.
		(!isDescribed && at === 0 && (cells[1]?.trim() === '' || !cells.some(isTyped)));
	return isOdd && at < cells.length - 1 && mayBeCut(cells[at], delimiter, line);
}

function openTable(
	settings: FormatSettings,
	first: readonly string[],
	comment: string,
	delimiter: string,
): Table {
	for (const [names, isHeader] of [
		[first, true],
		[splitRow(comment, delimiter) ?? [], false],
	] as const) {
		if (settings.fields === undefined && !isFeedHeading(names, !isHeader)) continue;
		const columns = new Map(names.map((name, index) => [name.trim().toLowerCase(), index]));
		const fields = settings.fields ?? usualFields((name) => columns.has(name), kindNames);
		if (fields !== undefined && columnOf(columns, fields.value, true) !== -1) {
			return { fields, columns, isHeader, isDescribed: true, delimiter, width: names.length };
		}
	}
	const fields = settings.fields ?? { value: findValue(first) };
	const isDescribed = settings.fields !== undefined;
	return {
		fields,
		columns: new Map(),
		isHeader: false,
		isDescribed,
		delimiter,
		width: first.length,
	};
}

/** The number, from 1, of the first cell that is an indicator. */
const findValue = (cells: readonly string[]): number =>
	Math.max(1, cells.findIndex((cell) => !isRejected(normaliseEntry(cell))) + 1);

function columnOf(
	columns: ReadonlyMap<string, number>,
	field: FeedField,
	byNameOnly = false,
): number {
	if (typeof field === 'string') return columns.get(field.toLowerCase()) ?? -1;
	return byNameOnly ? -1 : field - 1;
}
