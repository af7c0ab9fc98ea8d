import { isRejected } from '../../network/entry';
import { normaliseEntry } from '../../network/normaliseEntry';
import type { Sink } from '../indicator';
import type { FeedReader, FeedField, FeedFields, FormatSettings } from './format';
import { findFeedDelimiter } from './findFeedDelimiter';
import { readRow, usualNames } from './readRow';
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
		takeRow(row.cells, at);
	};
	const takeRow = (cells: string[], at: number): void => {
		const first = table === undefined;
		table ??= openTable(settings, cells, splitRow(comment, delimiter ?? ',') ?? []);
		if (first && table.isHeader) return;
		const { fields, columns } = table;
		readRow({ fields, get: (field) => cells[columnOf(columns, field)], at }, settings, sink);
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
}

function openTable(settings: FormatSettings, first: string[], comment: string[]): Table {
	for (const [names, isHeader] of [
		[first, true],
		[comment, false],
	] as const) {
		const columns = new Map(names.map((name, index) => [name.trim().toLowerCase(), index]));
		const fields = settings.fields ?? usualFields(columns);
		if (fields !== undefined && columnOf(columns, fields.value, true) !== -1) {
			return { fields, columns, isHeader };
		}
	}
	const fields = settings.fields ?? { value: findValue(first) };
	return { fields, columns: new Map(), isHeader: false };
}

function usualFields(columns: ReadonlyMap<string, number>): FeedFields | undefined {
	const value = usualNames.find((name) => columns.has(name));
	if (value === undefined) return undefined;
	const kind = ['ioc_type', 'type', 'indicator_type'].find((name) => columns.has(name));
	return value === 'ioc_value' || value === 'indicator' ? { value, kind } : { value };
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
