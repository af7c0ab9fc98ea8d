import { ZscalerError } from '../../contract/zscalerError';
import { isRejected } from '../../network/entry';
import { normaliseEntry } from '../../network/normaliseEntry';
import { defaultPolicy } from '../../network/policy';
import { type ProtectedIndex, indexProtected } from '../protect/indexProtected';
import type { JsonObject } from '../../contract/json/json';
import type { RunContext } from '../../objects/runContext';
import { readAllowList } from './openAllowList';
import { readCategories } from './openCategories';
import { textsIn } from './openUrlList';
import { quote } from '../../contract/text/quote';

export interface ProtectedSources {
	/** As the user writes them; a domain stands for its subdomains too. */
	readonly own: readonly string[];
	/** Entries of feeds such as a list of top sites, normalised; each stands for itself. */
	readonly fed?: Iterable<string>;
	readonly allowList: boolean;
	/** Names or ids of URL categories that must not be blocked. */
	readonly categories: readonly string[];
}

/** All that must not be blocked. Throws `invalid` for what cannot be read as an entry. */
export async function readProtected(
	runContext: RunContext,
	sources: ProtectedSources,
): Promise<ProtectedIndex> {
	const own = sources.own.map(readOwn);
	const allowed = sources.allowList ? await readAllowList(runContext) : [];
	const categories = sources.categories.length > 0 ? await readCategories(runContext) : [];
	const inCategories = sources.categories.flatMap((wanted) => {
		const found = categories.find(
			({ id, configuredName }) => id === wanted || configuredName === wanted,
		);
		if (found === undefined) throw noCategory(wanted);
		return entriesOf(found, wanted);
	});
	return indexProtected([...own, ...allowed, ...inCategories, ...(sources.fed ?? [])]);
}

/** Zscaler shows the entries of a category that a tenant has made, or has added some to. */
function entriesOf(category: JsonObject, wanted: string): string[] {
	const entries = ['urls', 'dbCategorizedUrls', 'ipRanges'].flatMap((at) => textsIn(category, at));
	const told = counts.some((field) => Number(category[field] ?? 0) > 0);
	if (entries.length > 0 || (category.customCategory === true && !told)) return entries;
	throw new ZscalerError(`The entries of the URL category '${quote(wanted)}' cannot be read.`, {
		kind: 'invalid',
		product: 'zia',
		advice:
			'Zscaler does not show the entries of its own categories. Take it out of Never Block: what ' +
			'cannot be read cannot be protected. Nothing was changed.',
	});
}

/** zscaler-sdk-go urlcategories.go, 2026-11 */
const counts = ['customUrlsCount', 'urlsRetainingParentCategoryCount', 'customIpRangesCount'];

function readOwn(text: string): string {
	const result = normaliseEntry(text, { ...defaultPolicy, inside: 'keep', subdomains: 'add' });
	if (!isRejected(result)) return result.entry;
	throw new ZscalerError(`'${quote(text)}' under Never Block is no URL, domain, address or hash.`, {
		kind: 'invalid',
		advice: 'Correct it: what cannot be read cannot be protected. Nothing was changed.',
	});
}

const noCategory = (wanted: string): ZscalerError =>
	new ZscalerError(`There is no URL category '${quote(wanted)}', which must not be blocked.`, {
		kind: 'notFound',
		advice: 'Correct its name under Never Block. Nothing was changed.',
	});
