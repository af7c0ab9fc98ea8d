import type { Answer, Call, Item } from '../call';
import { objectsOf } from '../tenant/objects';
import { inOrder } from './placeRule';
import { showObject } from './showObject';
import { keyOf, type ObjectRequest } from './traits';

const paging = new Set(['page', 'pageSize', 'pagesize', 'search', 'sortBy', 'sortOrder']);
const searched = ['name', 'configuredName', 'fqdn', 'ipAddress', 'comment', 'email'];

function matching(request: ObjectRequest): readonly Item[] {
	const items = objectsOf(request.tenant, keyOf(request));
	const sorted = request.traits.ordered === undefined ? items : inOrder(items);
	const { listed } = request.traits;
	const shown = listed ? sorted.filter((item) => listed(item, request.call)) : sorted;
	return filterObjects(shown, request.call);
}

export const listObjects = (request: ObjectRequest): Answer =>
	request.dialect.list(
		matching(request).map((item) => showObject(request, item)),
		request.call,
		request.traits,
	);

export const listLite = (request: ObjectRequest): Answer => ({
	status: 200,
	body: withoutUnseen(matching(request)).map(({ id, name }) => ({ id, name })),
});

/**
 * What the caller may not see takes its place on a page all the same: the page is one short, and
 * more follows.
 */
export const withoutUnseen = (page: readonly Item[]): Item[] =>
	page.filter(({ unseen }) => unseen !== true);

/** Search looks for a part of a name; any other parameter that is a field filters by it. */
export const filterObjects = (items: readonly Item[], call: Call): readonly Item[] =>
	Object.entries(call.query)
		.filter(([field]) => !paging.has(field))
		.reduce(
			(left, [field, wanted]) =>
				left.some((item) => isScalar(item[field]))
					? left.filter((item) => String(item[field]) === wanted)
					: left,
			searchObjects(items, call.query.search),
		);

function searchObjects(items: readonly Item[], search: string | undefined): readonly Item[] {
	if (!search) return items;
	const [, field, exact] = /^(\w+)[ +]EQ[ +](.*)$/i.exec(search) ?? [];
	if (field) return items.filter((item) => String(item[field]) === exact);
	const part = search.toLowerCase();
	return items.filter((item) =>
		searched.some((name) =>
			String(item[name] ?? '')
				.toLowerCase()
				.includes(part),
		),
	);
}

const isScalar = (value: unknown): boolean =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
