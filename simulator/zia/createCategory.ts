import { isItem, type Answer } from '../call';
import type { RoutedRequest } from '../gate/matchRoute';
import { checkObject } from '../objects/checkObject';
import { addObject } from '../objects/createObject';
import { customCategories, requestOf } from './category';
import { countEntries } from './categoryEntries';
import { invalidBody, refuseArgument } from './refusals';
import { checkUrls } from './urlEntry';
import { checkQuota, urlsOf } from './urlQuota';

/** dvmrry/zscaler-skill, references/zia/api.md, 2026-11. */
const MAX_CATEGORIES = 64;

export function createCategory(request: RoutedRequest): Answer {
	const { tenant, call } = request;
	const objects = requestOf(request, undefined);
	const { body } = call;
	const refusal = checkObject(objects, body, undefined);
	if (refusal || !isItem(body)) return refusal ?? invalidBody;
	if (customCategories(tenant).length >= MAX_CATEGORIES)
		return refuseArgument(`The limit of ${MAX_CATEGORIES} custom categories is reached.`);
	const wrong = checkUrls(urlsOf(body), body.type) ?? checkQuota(tenant, body, undefined);
	if (wrong) return wrong;
	const category = addObject(objects, countEntries({ type: 'URL_CATEGORY', ...body }));
	Object.assign(category, { customCategory: true, editable: true });
	return { status: 200, body: category };
}
