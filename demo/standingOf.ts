import { listIn, type PolicySheet, type Row } from './policySheet';

/** How a row stands to what the tenant held before the sheet was edited. */
export type Standing = 'new' | 'changed' | 'same';

export interface Standings {
	categories: readonly Standing[];
	rules: readonly Standing[];
}

/** The last rows of a sheet are new, every sixth of the others has changed. */
const NEW = 3;
const CHANGED = 6;

export function standingsOf({ categories, rules }: PolicySheet): Standings {
	const ofCategories = categories.map((_, index) => byPlace(index, categories.length));
	const added = categories
		.filter((_, index) => ofCategories[index] === 'new')
		.map(({ configuredName }) => configuredName);
	// A rule cannot have stood on a category that was not there.
	const usesAdded = (rule: Row) => listIn(rule.urlCategories).some((name) => added.includes(name));
	return {
		categories: ofCategories,
		rules: rules.map((rule, index) => {
			const standing = byPlace(index, rules.length);
			return standing === 'same' && usesAdded(rule) ? 'changed' : standing;
		}),
	};
}

function byPlace(index: number, count: number): Standing {
	if (index >= count - NEW) return 'new';
	return index % CHANGED === 0 ? 'changed' : 'same';
}
