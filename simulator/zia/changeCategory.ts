import { isItem, type Answer, type Item } from '../call';
import type { RoutedRequest } from '../gate/matchRoute';
import { checkObject } from '../objects/checkObject';
import { putInPlace } from '../objects/replaceObject';
import { findObject } from '../tenant/objects';
import { CATEGORIES, requestOf } from './category';
import { countEntries, isListAction, mergeEntries } from './categoryEntries';
import { invalidBody, refuseArgument, ziaRefusals } from './refusals';
import { checkUrls } from './urlEntry';
import { checkQuota, urlsOf } from './urlQuota';

/** PUT replaces a category; with an action it adds to its lists or takes from them. */
export function changeCategory(request: RoutedRequest): Answer {
	const { tenant, call, params } = request;
	const { body } = call;
	const { action } = call.query;
	const present = findObject(tenant, CATEGORIES, params.id);
	if (!present) return ziaRefusals.notFound('CATEGORY', params.id ?? '');
	const refusal = checkObject(requestOf(request, present), body, present.id);
	if (refusal || !isItem(body)) return refusal ?? invalidBody;
	if (action !== undefined && !isListAction(action))
		return refuseArgument(`Invalid action ${action}`);
	const next = action ? mergeEntries(present, body, action) : { ...keywordsOf(present), ...body };
	const wrong = checkUrls(urlsOf(body), present.type) ?? checkQuota(tenant, next, present);
	return wrong ?? { status: 200, body: store(request, present, next) };
}

/** Left out of a PUT they stay; URLs do not (help.zscaler.com/zia/url-categories, 2025-11). */
const keywordsOf = ({ keywords, keywordsRetainingParentCategory }: Item): Item => ({
	keywords,
	keywordsRetainingParentCategory,
});

function store(request: RoutedRequest, present: Item, next: Item): Item {
	const { customCategory, editable, type, val } = present;
	const category = putInPlace(requestOf(request, present), present, countEntries(next));
	return Object.assign(category, { customCategory, editable, type, val });
}
