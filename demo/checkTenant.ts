import type { Simulator } from '../simulator';
import { listIn, type PolicySheet, type Row } from './policySheet';
import { standingsOf } from './standingOf';

type Item = Readonly<Record<string, unknown>>;

export interface Findings {
	/** What is not as the sheet and the promises have it; empty when all is well. */
	faults: string[];
	signIns: number;
	calls: number;
	activated: boolean;
}

/** Looks at the tenant itself, and not at what the workflow says that it did. */
export function checkTenant(tenant: Simulator, sheet: PolicySheet): Findings {
	const { activated, pending } = tenant.state();
	const categories = activated['zia/urlCategories'] ?? [];
	const rules = activated['zia/urlFilteringRules'] ?? [];
	const calls = tenant.calls();
	const signIns = tenant.signIns();
	return {
		faults: [
			...missing(sheet.categories, 'configuredName', categories, (value) => value),
			...missing(sheet.rules, 'name', rules, nameOf(categories)),
			...checkCalls(calls, sheet),
			...(signIns.ok > 1 ? [] : ['no session ended on the way']),
			...(signIns.failed === 0 ? [] : ['a sign-in was refused']),
		],
		signIns: signIns.ok,
		calls: calls.length,
		activated: pending.length === 0,
	};
}

/** Rows that are not in force as the sheet has them. */
function missing(
	rows: readonly Row[],
	key: string,
	items: readonly Item[],
	shown: (value: unknown) => unknown,
): string[] {
	return rows.flatMap((row) => {
		const found = items.filter((item) => item[key] === row[key]);
		if (found.length !== 1) return [`${row[key] ?? ''}: ${found.length} in the tenant`];
		return Object.entries(row)
			.filter(([column, cell]) => !sameAs(cell, found[0]?.[column], shown))
			.map(([column]) => `${row[key] ?? ''}: ${column} is not as in the sheet`);
	});
}

const sameAs = (cell: string, value: unknown, shown: (value: unknown) => unknown): boolean =>
	Array.isArray(value)
		? listIn(cell).sort().join() === value.map(shown).sort().join()
		: cell === value;

/** Custom categories have ids; a sheet names them. */
function nameOf(categories: readonly Item[]) {
	const names = new Map(categories.map(({ id, configuredName }) => [id, configuredName]));
	return (id: unknown): unknown => names.get(id) ?? id;
}

/** What stands is not written again, and nothing is refused but for the session that ended. */
function checkCalls(calls: ReturnType<Simulator['calls']>, sheet: PolicySheet): string[] {
	const written = calls.filter(
		({ method, path, status }) =>
			method !== 'GET' && /url(Categories|FilteringRules)/.test(path) && status < 400,
	);
	const { categories, rules } = standingsOf(sheet);
	const due = [...categories, ...rules].filter((standing) => standing !== 'same');
	const refused = calls.filter(({ status }) => status >= 400 && status !== 401);
	return [
		...(written.length === due.length ? [] : [`${written.length} writes for ${due.length} rows`]),
		...refused.map(({ method, path, status }) => `${method} ${path} was answered with ${status}`),
	];
}
