import type { Expected } from '../catalogue/grammar';
import { ZscalerError } from '../client/zscalerError';
import { isJsonObject, type Json, type JsonObject } from '../json';

/** Keys that hold the list, as zscaler-sdk-python oneapi_response.py and recordings know them. */
const listKeys = [
	'list',
	'records',
	'items',
	'results',
	'result',
	'content',
	'rows',
	'reports',
	'nodes',
];

/** Says something about the list, and is no part of an object. */
const about =
	/^(total|page|next|prev|count|current|cursor|size|limit|offset|number|sort|results?_|reportType|cluster_token$|token$|success$|md5$)/i;

/** What a body of an error may have a list of. */
const faults = /err|warn|fault|message|detail|reason/i;

/** What is known of how a list comes. */
export type ListTraits = Pick<Expected, 'list' | 'mayBeOne'>;

/**
 * The objects in a body, whatever the envelope; a bare value becomes `{ value }`. Throws where there
 * is no list: what is none does not mean that there is nothing.
 */
export function readItems(body: unknown, traits: ListTraits = {}): JsonObject[] {
	const list = findList(body, traits);
	if (list !== undefined) return list.map((item) => (isJsonObject(item) ? item : { value: item }));
	throw new ZscalerError('In place of a list came something else.', {
		kind: 'unreachable',
		code: 'unexpectedAnswer',
	});
}

/** The list in a body: bare, in an envelope that is known, or none where totals say so. */
export function findList(body: unknown, traits: ListTraits = {}): Json[] | undefined {
	if (Array.isArray(body)) return body as Json[];
	if (!isJsonObject(body)) return undefined;
	const graph = graphIn(body);
	if (graph !== undefined) return findList(graph, traits);
	const { list: named, mayBeOne } = traits;
	const key = [...(named === undefined ? [] : [named]), ...listKeys].find((name) =>
		Array.isArray(body[name]),
	);
	if (key !== undefined) return body[key] as Json[];
	if (isJsonObject(body.result)) return findList(body.result, traits);
	const rest = Object.entries(body).filter(([name]) => !about.test(name));
	const [first, ...others] = rest;
	if (first === undefined) return saysNone(body) ? [] : undefined;
	if (others.length === 0 && Array.isArray(first[1]) && !faults.test(first[0])) return first[1];
	return mayBeOne === true ? [body] : undefined;
}

/** Zscaler leaves the list out where there is nothing on it. */
const saysNone = (body: JsonObject): boolean =>
	readTotal(body) === 0 || Number(body.totalPages ?? NaN) === 0 || Number(body.count ?? NaN) === 0;

/** What a GraphQL answer with one root holds under it. */
function graphIn({ data, ...others }: JsonObject): Json | undefined {
	if (!isJsonObject(data) || Object.keys(others).length > 0) return undefined;
	const [root, ...more] = Object.values(data);
	return more.length === 0 ? root : undefined;
}

/** How many objects there are in all, where the body tells. */
export function readTotal(body: unknown): number | undefined {
	if (!isJsonObject(body)) return undefined;
	const inside = graphIn(body) ?? body.pageInfo;
	if (inside !== undefined) return readTotal(inside);
	const totals = ['totalCount', 'results_total', 'total_results', 'totalRecord', 'totalElements'];
	const found = totals.map((name) => Number(body[name] ?? NaN)).find((total) => total >= 0);
	return found;
}
