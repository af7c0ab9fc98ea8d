import type { Item } from '../call';

/** Rules that came with the tenant: they can be edited, not moved and not deleted. */
export const isFixed = (item: Item): boolean =>
	item.predefined === true || item.defaultRule === true;
