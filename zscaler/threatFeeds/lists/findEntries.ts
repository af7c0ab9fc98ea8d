import type { Entry } from '../../network/entry';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import type { RunContext } from '../../objects/runContext';
import type { ZscalerList } from './list';
import { readAllowList } from './openAllowList';
import { readCategories } from './openCategories';
import { openHashList } from './openHashList';
import { readIpGroups } from './openIpGroups';
import { openUrlList, textsIn } from './openUrlList';
import { type Rule, readRules } from './readRules';
import { searchDestinations } from './searchDestinations';
import { searchIn } from './searchIn';

/** A list, and what is asked of it: the entry of it that holds another. */
export interface Searched {
	readonly list: string;
	readonly kind: 'allow' | 'deny' | 'category' | 'group' | 'rule';
	readonly find: (entry: Entry) => string | undefined;
	/** Rules that use it. */
	readonly rules: readonly Rule[];
}

/**
 * All lists, categories, groups and rules of the tenant that can hold one of these entries: each is
 * read once, and only where it can tell something.
 */
export async function readSearched(
	runContext: RunContext,
	asked: readonly Entry[],
): Promise<Searched[]> {
	const hashes = asked.filter(({ kind }) => kind === 'md5');
	const others = asked.filter(({ kind }) => kind !== 'md5');
	const md5 = hashes.length > 0 ? [denying(await openHashList(runContext))] : [];
	return others.length > 0 ? [...md5, ...(await readOthers(runContext, others))] : md5;
}

async function readOthers(runContext: RunContext, asked: readonly Entry[]): Promise<Searched[]> {
	const [denied, malicious, allowed, categories, groups, firewall] = await Promise.all([
		openUrlList(runContext, 'denyList'),
		openUrlList(runContext, 'maliciousUrlList'),
		readAllowList(runContext),
		readCategories(runContext),
		readIpGroups(runContext),
		readRules(runContext, 'firewall'),
	]);
	const searchable = categories.map((category) => ({
		category,
		find: searchIn(
			['urls', 'dbCategorizedUrls', 'ipRanges'].flatMap((at) => textsIn(category, at)),
		),
	}));
	const used = searchable.some(({ find }) => asked.some((entry) => find(entry) !== undefined));
	const filtering = used ? await readRules(runContext, 'URL filtering') : [];
	return [
		{ list: 'Allow list', kind: 'allow', find: searchIn(allowed), rules: [] },
		denying(denied),
		denying(malicious),
		...searchable.map(({ category, find }): Searched => ({
			list: `URL category ${String(category.configuredName ?? category.id)}`,
			kind: 'category',
			find,
			rules: [
				...using(filtering, 'urlCategories', category.id),
				...using(firewall, 'destIpCategories', category.id),
			],
		})),
		...groups.map((group) => searchedGroup(group, firewall)),
		...firewall.flatMap(searchedRule),
	];
}

const denying = ({ label, present }: ZscalerList): Searched => ({
	list: label,
	kind: 'deny',
	find: searchIn([...present]),
	rules: [],
});

const searchedGroup = (group: JsonObject, firewall: readonly Rule[]): Searched => ({
	list: `IP destination group ${String(group.name)}`,
	kind: 'group',
	find: searchDestinations(textsIn(group, 'addresses')),
	rules: using(firewall, 'destIpGroups', group.id),
});

/** A firewall rule that names destinations itself. */
function searchedRule(rule: Rule): Searched[] {
	const addresses = textsIn(rule.facts, 'destAddresses');
	if (addresses.length === 0) return [];
	const find = searchDestinations(addresses);
	return [{ list: `Firewall rule ${rule.name}`, kind: 'rule', find, rules: [rule] }];
}

/** Rules one of whose conditions names the object, by its ID or as a reference. */
const using = (rules: readonly Rule[], field: string, id: Json | undefined): Rule[] =>
	rules.filter(({ facts }) => {
		const named = facts[field];
		return (
			Array.isArray(named) && named.some((each) => (isJsonObject(each) ? each.id : each) === id)
		);
	});
