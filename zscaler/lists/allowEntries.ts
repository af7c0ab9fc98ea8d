import type { Entry } from '../feeds/entry';
import type { Work } from '../objects/work';
import { callList } from './callList';
import { openAllowedHashes } from './openHashList';
import { readAllowList } from './readProtected';

export interface Allowed {
	readonly changed: ReadonlySet<string>;
	/** Hashes, on a tenant that keeps no list of allowed ones. */
	readonly listless: ReadonlySet<string>;
}

/**
 * Adds to the allow lists or takes away; one read of each, and one write if anything differs.
 */
export async function changeAllowList(
	work: Work,
	entries: readonly Entry[],
	action: 'add' | 'remove',
): Promise<Allowed> {
	const hashes = textsOf(entries, true);
	const urls = textsOf(entries, false);
	const changed = new Set(urls.length > 0 ? await changeUrls(work, urls, action) : []);
	if (hashes.length === 0) return { changed, listless: new Set() };
	const list = await openAllowedHashes(work);
	if (list === undefined) return { changed, listless: new Set(hashes) };
	const differing = hashes.filter((hash) => list.present.has(hash) === (action === 'remove'));
	if (differing.length > 0) await list.send({ add: [], remove: [], [action]: differing });
	return { changed: new Set([...changed, ...differing]), listless: new Set() };
}

async function changeUrls(
	work: Work,
	wanted: readonly string[],
	action: 'add' | 'remove',
): Promise<string[]> {
	const present = new Set(await readAllowList(work));
	const changed = wanted.filter((entry) => present.has(entry) === (action === 'remove'));
	if (changed.length > 0) {
		const gone = new Set(action === 'remove' ? changed : []);
		const next = [...present].filter((entry) => !gone.has(entry));
		if (action === 'add') next.push(...changed);
		await callList(work, 'ziaAllowList', 'update', { body: { whitelistUrls: next } });
	}
	return changed;
}

const textsOf = (entries: readonly Entry[], hashes: boolean): string[] => [
	...new Set(entries.filter(({ kind }) => (kind === 'md5') === hashes).map(({ entry }) => entry)),
];
