import { pick } from 'lodash';

import { refuseAnswer } from '../client/answers/refuseAnswer';
import { isJsonObject, type Json, type JsonObject } from '../contract/json/json';
import { toIso } from '../time/readTime';
import type { InsightsRequest } from './buildQuery';
import { readTrend } from './readTrend';
import type { Domain, ReportEntries, Report } from './report';

export interface InsightsAnswer {
	/** Flat, one an entry; of entries within entries one for each of the inner ones. */
	readonly rows: JsonObject[];
	/** As many entries as were asked for: there may be more. */
	readonly full: boolean;
}

/** The rows of a ready query's answer. Throws for one that is not of the report: it is no report without rows. */
export function readAnswer(
	{ root }: Domain,
	report: Report,
	{ groups = [], limit = Infinity }: InsightsRequest,
	body: unknown,
): InsightsAnswer {
	const answer = within(body, ['data', root, report.field]) ?? refuse(report);
	// What is asked for is answered, if with nothing in it (GraphQL specification, 6.4.3).
	if (!report.totals.every((name) => name in answer)) refuse(report);
	const totals = pick(answer, report.totals);
	const { entries, groupBy } = report;
	if (entries === undefined) return { rows: [totals], full: false };
	const places =
		groupBy?.as === 'field' ? groups.map((group) => within(answer, [group])) : [answer];
	const found = places.flatMap((holder) => {
		const beside: JsonObject = { ...totals, ...pick(holder ?? {}, ['obfuscated']) };
		return entriesIn(report, holder).map((entry) => ({ entry, beside }));
	});
	return {
		rows: found.flatMap(({ entry, beside }) => rowsOf(entries, entry, beside)),
		full: isFull(
			found.map(({ entry }) => entry),
			limit,
		),
	};
}

/** Of none the list is empty: recorded, zins__TestFirewall and others. */
const entriesIn = (report: Report, holder: JsonObject | undefined): JsonObject[] =>
	Array.isArray(holder?.entries) ? listOf(holder.entries) : refuse(report);

function refuse({ name }: Report): never {
	throw refuseAnswer({ product: 'zins' }, `the report '${name}'`, 'an answer without it');
}

function isFull(entries: readonly JsonObject[], limit: number): boolean {
	return entries.length >= limit || entries.some((entry) => listOf(entry.entries).length >= limit);
}

function rowsOf(entries: ReportEntries, entry: JsonObject, beside: JsonObject): JsonObject[] {
	const inner = entries.deep === true ? listOf(entry.entries) : [];
	if (inner.length === 0) return [{ ...rowOf(entries, entry), ...beside }];
	const outer: JsonObject = { group: entry.name ?? null, groupTotal: entry.total ?? null };
	return inner.map((each) => ({ ...outer, ...rowOf(entries, each), ...beside }));
}

function rowOf({ fields, trend, times = [] }: ReportEntries, entry: JsonObject): JsonObject {
	const row: JsonObject = pick(entry, fields);
	for (const field of times) row[field] = toIso(row[field]) ?? row[field] ?? null;
	const course = trend === true ? readTrend(entry.trend) : undefined;
	return course === undefined ? row : { ...row, trend: course };
}

function within(value: unknown, path: readonly string[]): JsonObject | undefined {
	let found: unknown = value;
	for (const key of path) found = isJsonObject(found) ? found[key] : undefined;
	return isJsonObject(found) ? found : undefined;
}

const listOf = (value: Json | undefined): JsonObject[] =>
	Array.isArray(value) ? value.filter(isJsonObject) : [];
