import type { Answer } from '../call';
import type { RoutedRequest } from '../gate/matchRoute';
import { withoutFields } from '../objects/withoutFields';
import { objectsOf } from '../tenant/objects';
import { CATEGORIES, customCategories } from './category';
import { ENTRY_LISTS } from './categoryEntries';

export const listCategories = ({ tenant, call }: RoutedRequest): Answer => {
	const { customOnly, includeOnlyUrlKeywordCounts } = call.query;
	const all = customOnly === 'true' ? customCategories(tenant) : objectsOf(tenant, CATEGORIES);
	const short = call.path.endsWith('/lite') || includeOnlyUrlKeywordCounts === 'true';
	return {
		status: 200,
		body: short ? all.map((category) => withoutFields(category, ENTRY_LISTS)) : all,
	};
};
