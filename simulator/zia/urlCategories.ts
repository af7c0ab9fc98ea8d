import { isItem, listOf, text, type Answer, type Item } from '../call';
import { checkObject } from '../objects/checkObject';
import { addObject } from '../objects/createObject';
import { putInPlace } from '../objects/replaceObject';
import type { ObjectRequest } from '../objects/traits';
import { findObject, objectsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';
import { countEntries, mergeEntries, URL_LISTS } from './categoryEntries';
import { ziaDialect } from './dialect';
import { INVALID_BODY, refuseArgument, ziaRefusals } from './refusals';
import type { RoutedRequest } from '../gate/matchRoute';
import { traitsOf } from './traits';
import { findInvalid } from './urlEntry';

/** help.zscaler.com, Ranges & Limitations, 2026-05: without further subscription. */
const MOST_URLS = 25_000;
const MOST_CATEGORIES = 64;

const KEY = 'zia/urlCategories';

const requestOf = ({ tenant, call }: RoutedRequest): ObjectRequest => ({
	tenant,
	call,
	dialect: ziaDialect,
	product: 'zia',
	collection: 'urlCategories',
	traits: traitsOf('urlCategories') ?? {},
});

const customCategories = (tenant: Tenant): Item[] =>
	objectsOf(tenant, KEY).filter((category) => category.customCategory === true);

const countUrls = (tenant: Tenant, except?: Item): number => {
	const urls = customCategories(tenant)
		.filter((category) => category !== except)
		.flatMap((category) => URL_LISTS.flatMap((field) => listOf(category[field])));
	return new Set(urls).size;
};

export const readQuota = ({ tenant }: RoutedRequest): Answer => {
	const used = countUrls(tenant);
	return {
		status: 200,
		body: { uniqueUrlsProvisioned: used, remainingUrlsQuota: MOST_URLS - used },
	};
};

export const listCategories = ({ tenant, call }: RoutedRequest): Answer => {
	const custom = call.query.customOnly === 'true';
	const all = custom ? customCategories(tenant) : objectsOf(tenant, KEY);
	const lite = call.path.endsWith('/lite') || call.query.includeOnlyUrlKeywordCounts === 'true';
	const lists = [...URL_LISTS, 'keywords', 'keywordsRetainingParentCategory', 'ipRanges'];
	const short = (category: Item) =>
		Object.fromEntries(Object.entries(category).filter(([field]) => !lists.includes(field)));
	return { status: 200, body: lite ? all.map(short) : all };
};

export const createCategory = (request: RoutedRequest): Answer => {
	const { tenant, call } = request;
	const refusal = checkObject(requestOf(request), call.body, undefined);
	if (refusal || !isItem(call.body)) return refusal ?? INVALID_BODY;
	if (!call.body.superCategory) return ziaRefusals.missing('superCategory');
	if (customCategories(tenant).length >= MOST_CATEGORIES)
		return refuseArgument(`The limit of ${MOST_CATEGORIES} custom categories is reached.`);
	const wrong = checkEntries(tenant, call.body, undefined);
	if (wrong) return wrong;
	const category = addObject(
		requestOf(request),
		countEntries({ ...call.body, type: typeOf(call.body) }),
	);
	Object.assign(category, { customCategory: true, editable: true });
	return { status: 200, body: category };
};

const typeOf = (body: Item): string => text(body.type) || 'URL_CATEGORY';

/** PUT replaces a category; with an action it adds to its lists or takes from them. */
export const changeCategory = (request: RoutedRequest): Answer => {
	const { tenant, call, params } = request;
	const present = findObject(tenant, KEY, params.id);
	if (!present) return ziaRefusals.notFound('CATEGORY', params.id ?? '');
	const refusal = checkObject(requestOf(request), call.body, present.id);
	if (refusal || !isItem(call.body)) return refusal ?? INVALID_BODY;
	const { action } = call.query;
	if (action !== undefined && action !== 'ADD_TO_LIST' && action !== 'REMOVE_FROM_LIST')
		return refuseArgument(`Invalid action ${action}`);
	const body = action ? mergeEntries(present, call.body, action) : call.body;
	const wrong =
		checkEntries(tenant, action ? call.body : body, present) ?? checkQuota(tenant, body, present);
	if (wrong) return wrong;
	const { customCategory, editable, type, val } = present;
	const category = putInPlace(requestOf(request), present, countEntries(body));
	Object.assign(category, { customCategory, editable, type, val });
	return { status: 200, body: category };
};

/** One invalid entry rejects the whole request. */
const checkEntries = (
	tenant: Tenant,
	body: Item,
	present: Item | undefined,
): Answer | undefined => {
	const invalid = findInvalid(URL_LISTS.flatMap((field) => listOf(body[field])));
	if (invalid.length > 0) return refuseArgument(`Invalid urls ${JSON.stringify(invalid)}`);
	return checkQuota(tenant, body, present);
};

const checkQuota = (tenant: Tenant, body: Item, present: Item | undefined): Answer | undefined => {
	const urls = new Set(URL_LISTS.flatMap((field) => listOf(body[field]))).size;
	return countUrls(tenant, present) + urls > MOST_URLS
		? refuseArgument(`The quota of ${MOST_URLS} custom URLs is exceeded.`)
		: undefined;
};
