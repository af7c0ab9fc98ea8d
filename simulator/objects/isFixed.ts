import type { Item } from '../call';

/** What came with the tenant can be edited, not moved and not deleted. */
export const isFixed = (item: Item): boolean =>
	item.predefined === true ||
	item.defaultRule === true ||
	item.customCategory === false ||
	item.type === 'PREDEFINED' ||
	item.type === 'STANDARD';
