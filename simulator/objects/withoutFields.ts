import type { Item } from '../call';

export const withoutFields = (item: Item, fields: readonly string[]): Item =>
	Object.fromEntries(Object.entries(item).filter(([field]) => !fields.includes(field)));
