import { listOf, type Item } from '../call';

export const urlLists = ['urls', 'dbCategorizedUrls'] as const;

/** All lists of a category that ADD_TO_LIST and REMOVE_FROM_LIST work on. */
export const entryLists = [
	...urlLists,
	'keywords',
	'keywordsRetainingParentCategory',
	'ipRanges',
	'ipRangesRetainingParentCategory',
] as const;

export type ListAction = 'ADD_TO_LIST' | 'REMOVE_FROM_LIST';

export const isListAction = (action: string | undefined): action is ListAction =>
	action === 'ADD_TO_LIST' || action === 'REMOVE_FROM_LIST';

/** The category as it is once the lists of a change are added or taken away. */
export function mergeEntries(present: Item, change: Item, action: ListAction): Item {
	const merged: Item = { ...present };
	for (const field of entryLists) merged[field] = mergeList(present[field], change[field], action);
	return merged;
}

export function mergeList(present: unknown, change: unknown, action: ListAction): unknown[] {
	const before = listOf(present);
	const named = new Set(listOf(change));
	if (action === 'ADD_TO_LIST') return [...new Set([...before, ...named])];
	return before.filter((entry) => !named.has(entry));
}

const lengthOf = (category: Item, field: string): number => listOf(category[field]).length;

export const countEntries = (category: Item): Item => ({
	...category,
	urls: listOf(category.urls),
	dbCategorizedUrls: listOf(category.dbCategorizedUrls),
	customUrlsCount: lengthOf(category, 'urls'),
	urlsRetainingParentCategoryCount: lengthOf(category, 'dbCategorizedUrls'),
	customIpRangesCount: lengthOf(category, 'ipRanges'),
	ipRangesRetainingParentCategoryCount: lengthOf(category, 'ipRangesRetainingParentCategory'),
});
