import type { Expected } from '../contract/answer';
import { ZscalerError } from '../contract/zscalerError';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../contract/json/json';

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

/**
 * Keys under which a list stands alone: recorded of ZCC and ZPA 2026-03; zscaler-sdk-go zdx, zwa and
 * zcc, 2026-11.
 */
const lonelyKeys: ReadonlySet<string> = new Set([
	'trustedNetworkContracts',
	'appServiceContracts',
	'customAppContracts',
	'policies',
	'authDomains',
	'devices',
	'users',
	'alerts',
	'software',
	'logs',
	'incidents',
	'tickets',
	'incidentGroups',
	'changeHistory',
	'alarms',
	'entries',
]);

/** Says something about the list, and is no part of an object. */
const about =
	/^(total|page|next|prev|count|current|cursor|size|limit|offset|number|sort|results?_|reportType|cluster_token$|token$|success$|md5$)/i;

/** What is known of how a list comes. */
export type ListTraits = Pick<Expected, 'list' | 'mayBeOne' | 'known'>;

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
	if (isJsonList(body)) return body;
	if (!isJsonObject(body)) return undefined;
	const graph = graphIn(body);
	if (graph !== undefined) return findList(graph, traits);
	const { list: named, mayBeOne } = traits;
	const known = [...(named === undefined ? [] : [named]), ...listKeys];
	const listed = known.map((name) => body[name]).find(isJsonList);
	if (listed !== undefined) return listed;
	if (isJsonObject(body.result)) return findList(body.result, traits);
	const rest = Object.entries(body).filter(([name]) => !about.test(name));
	const [first, ...others] = rest;
	if (first === undefined) return saysNone(body) ? [] : undefined;
	const [lonely, value] = first;
	if (others.length === 0 && Array.isArray(value) && isListUnder(lonely, value, traits))
		return value;
	return mayBeOne === true ? [body] : undefined;
}

/** A list under a name of its own is the list where the name is known, or its objects show it. */
const isListUnder = (key: string, list: readonly Json[], { known = [] }: ListTraits): boolean =>
	lonelyKeys.has(key) ||
	(list.length > 0 &&
		list.every((each) => isJsonObject(each) && known.some((name) => name in each)));

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
