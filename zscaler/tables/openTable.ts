import { rememberIso } from '../time/rememberIso';
import { findHeader } from './findHeader';
import { findTimes, findZone } from './findTimes';
import { nameColumns, columnName } from './nameColumns';

export interface TableSettings {
	/** Found if not given. */
	readonly delimiter?: string;
	/** Where the headings stand: to be found (default), or in the first row. */
	readonly header?: 'find' | 'first';
	/** The zone of times that name none; the report's own counts before it, UTC is the default. */
	readonly zone?: string;
	/** Whether columns of times become ISO 8601 in UTC; default true. */
	readonly times?: boolean;
}

export interface TableHead {
	readonly names: readonly string[];
	readonly zone: string;
	/** Names of the columns whose times are turned into ISO 8601. */
	readonly times: readonly string[];
}

export interface Table {
	readonly head: TableHead;
	/** The rows of the sample that stand below the header. */
	readonly rows: readonly string[][];
	readonly itemOf: (row: readonly string[]) => Record<string, string>;
}

/** Learns from a table's first rows how to read all of them. */
export function openTable(settings: TableSettings, sample: readonly string[][]): Table {
	const at = settings.header === 'first' ? Math.min(0, sample.length - 1) : findHeader(sample);
	const headings = sample[at] ?? widest(sample).map(() => '');
	const names = nameColumns(headings);
	const rows = sample.slice(at + 1);
	const preamble = sample.slice(0, Math.max(0, at));
	const zone = findZone([...preamble, headings]) ?? settings.zone ?? 'UTC';
	const times = settings.times === false ? [] : findTimes(rows, names.length);
	return {
		head: { names, zone, times: times.map((index) => names[index] ?? '') },
		rows,
		itemOf: writeItem(names, times, zone),
	};
}

const widest = (rows: readonly string[][]): readonly string[] =>
	rows.reduce<string[]>((found, row) => (row.length > found.length ? row : found), []);

function writeItem(
	names: readonly string[],
	times: readonly number[],
	zone: string,
): Table['itemOf'] {
	const iso = rememberIso();
	return (row) => {
		const item: Record<string, string> = {};
		for (let at = 0; at < row.length; at++) item[names[at] ?? columnName(at)] = row[at] ?? '';
		for (const at of times) {
			const text = row[at];
			if (text !== undefined) item[names[at] ?? columnName(at)] = String(iso(text, zone));
		}
		return item;
	};
}
