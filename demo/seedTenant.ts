import type { Simulator } from '../simulator';
import { listIn, type PolicySheet, type Row } from './policySheet';
import { type Standing, standingsOf } from './standingOf';

/** Fills the tenant with what it held before somebody edited the sheet. */
export function seedTenant(tenant: Simulator, sheet: PolicySheet): void {
	const standings = standingsOf(sheet);
	const categories = sheet.categories
		.map((row, index) => categoryOf(row, index, standings.categories[index] === 'changed'))
		.filter((_, index) => standings.categories[index] !== 'new');
	const ids = new Map(categories.map(({ id, configuredName }) => [configuredName, id]));
	const first = countRules(tenant) + 1;
	const rules = sheet.rules.map((row, index) =>
		ruleOf(row, first + index, standings.rules[index], ids),
	);
	tenant.seed('zia/urlCategories', categories);
	tenant.seed(
		'zia/urlFilteringRules',
		rules.filter((_, index) => standings.rules[index] !== 'new'),
	);
}

function categoryOf(row: Row, index: number, changed: boolean) {
	const urls = listIn(row.urls).slice(changed ? 1 : 0);
	return {
		...row,
		configuredName: row.configuredName ?? '',
		id: `CUSTOM_${index + 10}`,
		urls,
		dbCategorizedUrls: [],
		customCategory: true,
		editable: true,
		type: 'URL_CATEGORY',
		val: 200 + index,
		customUrlsCount: urls.length,
		urlsRetainingParentCategoryCount: 0,
	};
}

function ruleOf(
	row: Row,
	order: number,
	standing: Standing | undefined,
	ids: ReadonlyMap<string, string>,
) {
	const changed = standing === 'changed';
	return {
		...row,
		id: 1_700_000 + order,
		order,
		rank: 7,
		accessControl: 'READ_WRITE',
		predefined: false,
		state: changed ? 'DISABLED' : row.state,
		protocols: listIn(row.protocols),
		requestMethods: listIn(row.requestMethods),
		// Predefined categories have no name but their id.
		urlCategories: changed
			? ['ANY']
			: listIn(row.urlCategories).map((name) => ids.get(name) ?? name),
	};
}

/** Rules that the tenant has of its own: those of the sheet come behind them. */
function countRules(tenant: Simulator): number {
	const rules = tenant.state().objects['zia/urlFilteringRules'] ?? [];
	return rules.filter(({ predefined }) => predefined !== true).length;
}
