import type { Answer } from '../call';
import type { RoutedRequest } from '../gate/matchRoute';
import { withoutFields } from '../objects/withoutFields';
import { objectsOf } from '../tenant/objects';
import { CATEGORIES, customCategories } from './category';
import { entryLists } from './categoryEntries';

/** Without a type categories of top-level domains are left out (zscaler-sdk-go, urlcategories.go, 2026-06). */
export function listCategories({ tenant, call }: RoutedRequest): Answer {
	const { customOnly, includeOnlyUrlKeywordCounts } = call.query;
	const kind = call.query.type ?? 'URL_CATEGORY';
	const whole = customOnly === 'true' ? customCategories(tenant) : objectsOf(tenant, CATEGORIES);
	const all = whole.filter(({ type }) => kind === 'ALL' || (type ?? 'URL_CATEGORY') === kind);
	const short = call.path.endsWith('/lite') || includeOnlyUrlKeywordCounts === 'true';
	return {
		status: 200,
		body: short ? all.map((category) => withoutFields(category, entryLists)) : all,
	};
}
