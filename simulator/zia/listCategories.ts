import type { Answer, Item } from '../call';
import type { RoutedRequest } from '../gate/matchRoute';
import { objectsOf } from '../tenant/objects';
import { CATEGORIES, customCategories } from './category';
import { ENTRY_LISTS } from './categoryEntries';

const withoutEntries = (category: Item): Item =>
	Object.fromEntries(
		Object.entries(category).filter(([field]) => !ENTRY_LISTS.some((list) => list === field)),
	);

export const listCategories = ({ tenant, call }: RoutedRequest): Answer => {
	const { customOnly, includeOnlyUrlKeywordCounts } = call.query;
	const all = customOnly === 'true' ? customCategories(tenant) : objectsOf(tenant, CATEGORIES);
	const short = call.path.endsWith('/lite') || includeOnlyUrlKeywordCounts === 'true';
	return { status: 200, body: short ? all.map(withoutEntries) : all };
};
