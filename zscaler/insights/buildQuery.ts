import { camelCase } from 'lodash';

import { ZscalerError } from '../contract/zscalerError';
import type { JsonObject } from '../contract/json/json';
import { shownValue } from '../contract/text/shownValue';
import type { Domain, ReportEntries, GroupBy, Report } from './report';

/** The body of a GraphQL call. */
export interface GraphQuery {
	readonly query: string;
	readonly variables: JsonObject;
	readonly operationName?: string;
}

/** What is wanted of a report. */
export interface InsightsRequest {
	/** Values of the report's arguments but grouping, by their names; times in epoch milliseconds. */
	readonly values?: Readonly<Record<string, string | number | boolean | undefined>>;
	/** At least one where the report is grouped. */
	readonly groups?: readonly string[];
	/** By field: names that entries must have, or must not have. */
	readonly filters?: Readonly<Record<string, NameFilter>>;
	readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
	/** Of entries, and of entries within an entry. */
	readonly limit?: number;
}

export interface NameFilter {
	readonly in?: readonly string[];
	readonly nin?: readonly string[];
}

/** The text of a ready query, and the values of its variables; variables without value are left out. */
export function buildQuery({ root }: Domain, report: Report, request: InsightsRequest): GraphQuery {
	const { query: operationName, field, entries } = report;
	const declared = { ...report.arguments, ...entries?.arguments };
	const inner = [...report.totals, ...innermost(report, request)].join(' ');
	return {
		query: `query ${operationName}${declare(declared)} { ${root} { ${field}${pass(report.arguments)} { ${inner} } } }`,
		variables: variablesOf(report, request),
		operationName,
	};
}

/** The entries; where a field is what groups them, below that. */
function innermost({ groupBy, entries }: Report, { groups = [] }: InsightsRequest): string[] {
	if (entries === undefined) return [];
	const selected = selectEntries(entries);
	if (groupBy?.as !== 'field') return [selected];
	refuseUnknown(groupBy, groups);
	return groups.map((group) => `${group} { obfuscated ${selected} }`);
}

/** A group becomes part of the text of a query, where only words of Zscaler's schema may stand. */
function refuseUnknown({ choices }: GroupBy, groups: readonly unknown[]): void {
	const known = choices.map(([, value]) => value);
	const unknown = groups.filter((group) => !known.some((value) => value === group));
	if (unknown.length === 0) return;
	throw new ZscalerError(`Group By: there is no '${unknown.map(shownValue).join("', '")}'.`, {
		kind: 'invalid',
		product: 'zins',
		advice: `Choose from ${known.join(', ')}.`,
	});
}

function selectEntries({ arguments: taken, fields, deep, trend }: ReportEntries): string {
	const within = 'limit' in taken ? pass({ limit: '' }) : '';
	return [
		`entries${pass(taken)} {`,
		...fields,
		...(deep === true ? [`entries${within} { ${fields.join(' ')} }`] : []),
		...(trend === true ? ['trend { trend_start_time trend_interval trend_values }'] : []),
		'}',
	].join(' ');
}

const declare = (types: Readonly<Record<string, string>>): string =>
	inBrackets(Object.entries(types).map(([name, type]) => `$${camelCase(name)}: ${type}`));

const pass = (types: Readonly<Record<string, string>>): string =>
	inBrackets(Object.keys(types).map((name) => `${name}: $${camelCase(name)}`));

const inBrackets = (parts: readonly string[]): string =>
	parts.length === 0 ? '' : `(${parts.join(', ')})`;

function variablesOf(report: Report, request: InsightsRequest): JsonObject {
	const { groupBy, entries } = report;
	const [first = ''] = request.groups ?? [];
	if (groupBy?.as === 'argument') refuseUnknown(groupBy, request.groups ?? []);
	const given = {
		...request.values,
		...(groupBy?.as === 'argument'
			? { categorize_by: groupBy.max > 1 ? [...(request.groups ?? [])] : first }
			: {}),
		limit: request.limit,
		filter_by: entries === undefined ? undefined : filterOf(entries, request),
		order_by: entries === undefined ? undefined : orderOf(entries, request),
	};
	const declared = { ...report.arguments, ...entries?.arguments };
	const variables: JsonObject = {};
	for (const [name, value] of Object.entries(given)) {
		if (value !== undefined && name in declared) variables[camelCase(name)] = value;
	}
	return variables;
}

function filterOf({ filters }: ReportEntries, request: InsightsRequest): JsonObject | undefined {
	const chosen: JsonObject = {};
	for (const field of filters) {
		const { in: wanted = [], nin: unwanted = [] } = request.filters?.[field] ?? {};
		const filter: JsonObject = {
			...(wanted.length > 0 ? { in: [...wanted] } : {}),
			...(unwanted.length > 0 ? { nin: [...unwanted] } : {}),
		};
		if (Object.keys(filter).length > 0) chosen[field] = filter;
	}
	return Object.keys(chosen).length > 0 ? chosen : undefined;
}

function orderOf(
	{ sortsByFieldName }: ReportEntries,
	{ sort }: InsightsRequest,
): JsonObject[] | undefined {
	if (sort === undefined) return undefined;
	const { field, order } = sort;
	return [sortsByFieldName === true ? { field_name: field, order } : { [field]: order }];
}
