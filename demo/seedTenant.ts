import type { Simulator } from '../simulator';
import { listIn, type PolicySheet, type Row } from './policySheet';

/** The last rows of a sheet are new, every sixth of the others has changed, the rest stands. */
const NEW = 3;
const CHANGED = 6;

export const isNew = (rows: readonly Row[], index: number): boolean => index >= rows.length - NEW;

export const isChanged = (rows: readonly Row[], index: number): boolean =>
	!isNew(rows, index) && index % CHANGED === 0;

/** What the tenant held before somebody edited the sheet. */
export function seedTenant(tenant: Simulator, { categories, rules }: PolicySheet): void {
	const idOf = idsOf(categories);
	tenant.seed('zia/urlCategories', earlier(categories, categoryOf(idOf)));
	tenant.seed('zia/urlFilteringRules', earlier(rules, ruleOf(idOf, ordersFrom(tenant))));
}

const earlier = <T>(rows: readonly Row[], make: (row: Row, index: number, old: boolean) => T) =>
	rows
		.map((row, index) => make(row, index, isChanged(rows, index)))
		.filter((_, index) => !isNew(rows, index));

/** Predefined categories are known by their id alone. */
const idsOf = (categories: readonly Row[]) => {
	const ids = new Map(
		categories.map(({ configuredName }, index) => [configuredName, `CUSTOM_${index + 10}`]),
	);
	return (name = ''): string => ids.get(name) ?? name;
};

const categoryOf = (idOf: (name?: string) => string) => (row: Row, index: number, old: boolean) => {
	const urls = listIn(row.urls).slice(old ? 1 : 0);
	return {
		...row,
		id: idOf(row.configuredName),
		urls,
		dbCategorizedUrls: [],
		customCategory: true,
		editable: true,
		type: 'URL_CATEGORY',
		val: 200 + index,
		customUrlsCount: urls.length,
		urlsRetainingParentCategoryCount: 0,
	};
};

const ruleOf =
	(idOf: (name?: string) => string, first: number) => (row: Row, index: number, old: boolean) => ({
		...row,
		id: 1_700_000 + index,
		order: first + index,
		rank: 7,
		accessControl: 'READ_WRITE',
		predefined: false,
		state: old ? 'DISABLED' : row.state,
		protocols: listIn(row.protocols),
		requestMethods: listIn(row.requestMethods),
		urlCategories: listIn(row.urlCategories).map((name) => idOf(name)),
	});

/** Behind the rules that the tenant has of its own. */
function ordersFrom(tenant: Simulator): number {
	const rules = tenant.state().objects['zia/urlFilteringRules'] ?? [];
	return rules.filter(({ predefined }) => predefined !== true).length + 1;
}
