import { columnName } from '../tables/nameColumns';
import type { Table } from '../tables/openTable';
import { isFull } from '../time/ranges/splitRange';
import type { TimeRange } from '../time/ranges/timeRange';
import { isoOf } from '../contract/json/time';
import { askStatus } from './callReport';
import { makeReport } from './makeReport';
import { readDownload } from './readDownload';
import type { ReportStatus } from './readStatus';
import type { ReportBatch, ReportRun } from './report';
import { isMisdated, momentColumn, readMoment, tellsZone } from './readMoment';
import { type SortedRows, sortRows } from './sortRows';

/** What became of a range. */
export interface Pulled {
	/** Rows handed out, or held back in `held`. */
	readonly count: number;
	/** The rows, where they are so few that they were held back until their number was known. */
	readonly held?: SortedRows & { readonly table: Table };
	/** Whether rows are missing, since Zscaler hands out no more of a range. */
	readonly full: boolean;
	/** Whether somebody else's report may have come in between. */
	readonly overtaken: boolean;
	/** How the tenant's report stood afterwards. */
	readonly known?: ReportStatus;
	/** Epoch milliseconds. */
	readonly at: number;
}

/**
 * The rows of one range. Up to the usual limit of a report they are held back, so that a full answer
 * can be asked for again in shorter ranges; a report without that limit is handed out as it comes.
 */
export async function* pullRange(
	run: ReportRun,
	range: TimeRange,
	before?: ReportStatus,
): AsyncGenerator<ReportBatch, Pulled, undefined> {
	const { kind, request } = run;
	const max = kind.source.maxRows ?? 0;
	const ready = await makeReport(run, range, before);
	const held: (readonly string[])[] = [];
	let last: Table | undefined;
	let count = 0;
	for await (const { table, rows } of readDownload(run)) {
		last = table;
		count += rows.length;
		if (count <= max) held.push(...rows);
		else yield batchOf(run, table, [...held.splice(0), ...rows]);
	}
	const at = run.hooks.now();
	if (count > max || last === undefined) return { count, full: false, overtaken: false, at };
	const known = await askStatus(run);
	const sorted = sortRows({ head: last.head, rows: held }, request.order ?? 'oldestFirst', range);
	return {
		count,
		held: { ...sorted, table: last },
		full: isFull(count, kind.source),
		overtaken:
			!ready.isOurs ||
			known.state === 'running' ||
			(known.state === 'ready' && known.mark !== ready.mark) ||
			isElsewhere(run, range, last, sorted),
		known,
		at,
	};
}

/** Rows beside the range, whose zone is sure: those of a report that another client asked for. */
const isElsewhere = (
	{ request }: ReportRun,
	range: TimeRange,
	{ head }: Table,
	{ rows: [row = []], seen }: SortedRows,
): boolean => seen !== undefined && isMisdated(seen, range) && tellsZone(head, row, request.zone);

export function batchOf(
	{ request }: ReportRun,
	{ head, itemOf }: Table,
	rows: ReportBatch['rows'],
	range?: TimeRange,
): ReportBatch {
	if (request.times === false) return { head, rows, itemOf: plainItem(head.names) };
	return {
		head,
		rows,
		itemOf: range === undefined ? itemOf : datedItem({ head, itemOf }, range),
	};
}

/** An item with its time as the range shows it to be meant. */
const datedItem =
	({ head, itemOf }: Pick<Table, 'head' | 'itemOf'>, range: TimeRange): ReportBatch['itemOf'] =>
	(row) => {
		const item = itemOf(row);
		const moment = readMoment(head, row, range);
		if (moment !== undefined) item[momentColumn(head)] = isoOf(moment);
		return item;
	};

const plainItem =
	(names: readonly string[]): ReportBatch['itemOf'] =>
	(row) =>
		Object.fromEntries(row.map((cell, at) => [names[at] ?? columnName(at), cell]));
