import type { Entry } from '../feeds/entry';
import { indexCover } from '../feeds/match/indexCover';
import { readNetwork } from '../feeds/normalise/readNetwork';
import { indexNetworks } from '../feeds/protect/indexNetworks';
import type { JsonObject } from '../json';
import { findResource } from '../catalogue';
import { allObjects } from '../objects/readObjects';
import type { Work } from '../objects/work';
import { readCategories } from './openCategories';
import { openHashList } from './openHashList';
import { readIpGroups } from './openIpGroups';
import { openUrlList, textsIn } from './openUrlList';
import { readAllowList } from './readProtected';

/** A list, and what is asked of it: the entry of it that holds another. */
export interface Searched {
	readonly list: string;
	readonly kind: 'allow' | 'deny' | 'category' | 'group';
	readonly find: (entry: Entry) => string | undefined;
	/** Enabled rules that use it: 'Block Threat Feed (BLOCK)'. */
	readonly rules: readonly string[];
}

/** All lists, categories and groups of the tenant that can hold an entry; seven reads a run. */
export async function readSearched(work: Work, hashes: boolean): Promise<Searched[]> {
	const [denied, malicious, allowed, categories, groups, md5] = await Promise.all([
		openUrlList(work, 'denyList'),
		openUrlList(work, 'maliciousUrlList'),
		readAllowList(work),
		readCategories(work),
		readIpGroups(work),
		hashes ? openHashList(work) : undefined,
	]);
	const rules = await allObjects(work, findResource('ziaUrlFilteringRule'), {});
	const lists = [denied, malicious, ...(md5 === undefined ? [] : [md5])];
	return [
		{ list: 'Allow list', kind: 'allow', find: searchIn(allowed), rules: [] },
		...lists.map(({ label, present }): Searched => ({
			list: label,
			kind: 'deny',
			find: searchIn([...present]),
			rules: [],
		})),
		...categories.map((category): Searched => ({
			list: `URL category ${String(category.configuredName ?? category.id)}`,
			kind: 'category',
			find: searchIn([...textsIn(category, 'urls'), ...textsIn(category, 'dbCategorizedUrls')]),
			rules: rulesWith(rules, category.id),
		})),
		...groups.map((group): Searched => ({
			list: `IP destination group ${String(group.name)}`,
			kind: 'group',
			find: searchIn(textsIn(group, 'addresses')),
			rules: [],
		})),
	];
}

/** The same entry, or one of the list that matches all of it. */
function searchIn(entries: readonly string[]): Searched['find'] {
	const all = new Set(entries);
	let cover: ReturnType<typeof indexCover> | undefined;
	let networks: ReturnType<typeof indexNetworks> | undefined;
	return ({ entry }) => {
		if (all.has(entry)) return entry;
		const network = readNetwork(entry);
		if (network === undefined) {
			return entries[(cover ??= indexCover(entries)).findCover(entry)];
		}
		networks ??= indexNetworks(entries.map((each) => [each, each]));
		return networks.findOverlap(network);
	};
}

const rulesWith = (rules: readonly JsonObject[], id: unknown): string[] =>
	rules
		.filter(({ state, urlCategories }) => state === 'ENABLED' && includes(urlCategories, id))
		.map(({ name, action }) => `${String(name)} (${String(action)})`);

const includes = (list: unknown, id: unknown): boolean => Array.isArray(list) && list.includes(id);
