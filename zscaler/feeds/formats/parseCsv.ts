import { isRejected } from '../entry';
import { normaliseEntry } from '../normalise/normaliseEntry';
import type { Sink } from '../indicator';
import type { FeedReader, Field, Fields, FormatSettings } from './format';
import { findDelimiter } from './findDelimiter';
import { readRow, usualNames } from './readRow';
import { splitRow } from './splitRow';

/** Longer is no row but a quote that somebody forgot. */
const longestRow = 100_000;

/**
 * A table. Its header is its first row, or, as abuse.ch writes it, the last comment before it; a
 * table without any is read by column numbers, or by what its first row looks like.
 */
export function parseCsv(settings: FormatSettings, sink: Sink): FeedReader {
	let comment = '';
	let open: { readonly text: string; readonly at: number } | undefined;
	let table: Table | undefined;
	let delimiter = settings.delimiter;

	const row = (text: string, at: number): void => {
		delimiter ??= findDelimiter(text);
		const cells = splitRow(text, delimiter);
		if (cells === undefined) {
			open = { text, at };
			if (text.length > longestRow) giveUp();
			return;
		}
		open = undefined;
		const first = table === undefined;
		table ??= openTable(settings, cells, splitRow(comment, delimiter) ?? []);
		if (first && table.isHeader) return;
		const { fields, columns } = table;
		readRow(fields, (field) => cells[columnOf(columns, field)], settings, at, sink);
	};
	const giveUp = (): void => {
		if (open === undefined) return;
		const { text, at } = open;
		open = undefined;
		sink.refuse({ value: text.slice(0, 100), reason: 'malformed', source: settings.source, at });
	};
	return {
		line: (text, at) => {
			if (open !== undefined) row(`${open.text}\n${text}`, open.at);
			else if (/^\s*[#;]/.test(text)) comment = text.replace(/^[\s#;]+/, '') || comment;
			else if (text.trim() !== '') row(text, at);
		},
		end: giveUp,
	};
}

interface Table {
	readonly fields: Fields;
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

function usualFields(columns: ReadonlyMap<string, number>): Fields | undefined {
	const value = usualNames.find((name) => columns.has(name));
	if (value === undefined) return undefined;
	const kind = ['ioc_type', 'type', 'indicator_type'].find((name) => columns.has(name));
	return value === 'ioc_value' || value === 'indicator' ? { value, kind } : { value };
}

/** The number, from 1, of the first cell that is an indicator. */
const findValue = (cells: readonly string[]): number =>
	Math.max(1, cells.findIndex((cell) => !isRejected(normaliseEntry(cell))) + 1);

const columnOf = (
	columns: ReadonlyMap<string, number>,
	field: Field,
	byNameOnly = false,
): number => {
	if (typeof field === 'string') return columns.get(field.toLowerCase()) ?? -1;
	return byNameOnly ? -1 : field - 1;
};
