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
	/^(total|page|next|prev|count|current|cursor|size|limit|offset|number|sort|results?_|reportType|cluster_token$|token$|success$)/i;

/**
 * The objects in a body, whatever the envelope. A bare value becomes `{ value }`; an object that
 * is no envelope is the one item.
 */
export function readItems(body: unknown): JsonObject[] {
	const list = listIn(body);
	return list.map((item) => (isJsonObject(item) ? item : { value: item }));
}

function listIn(body: unknown): Json[] {
	if (Array.isArray(body)) return body as Json[];
	if (body === null || body === undefined || body === '') return [];
	if (!isJsonObject(body)) return [body as Json];
	const graph = graphIn(body);
	if (graph !== undefined) return listIn(graph);
	const key = listKeys.find((name) => Array.isArray(body[name]));
	if (key !== undefined) return body[key] as Json[];
	if (isJsonObject(body.result)) return listIn(body.result);
	const rest = Object.entries(body).filter(([name]) => !about.test(name));
	if (rest.length === 0) return [];
	const [first] = rest;
	if (rest.length === 1 && first !== undefined && Array.isArray(first[1])) return first[1];
	return [body];
}

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
