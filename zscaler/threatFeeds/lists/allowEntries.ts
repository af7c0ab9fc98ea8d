import type { Entry } from '../../network/entry';
import type { RunContext } from '../../objects/runContext';
import type { ZscalerList } from './list';
import { openAllowList } from './openAllowList';
import { openAllowedHashes } from './openHashList';
import { sendSurely } from './sendSurely';

export interface Allowed {
	readonly changed: ReadonlySet<string>;
	/** Hashes, on a tenant that keeps no list of allowed ones. */
	readonly listless: ReadonlySet<string>;
}

/**
 * Adds to the allow lists or takes away; one read of each, and one write if anything differs.
 */
export async function changeAllowList(
	runContext: RunContext,
	entries: readonly Entry[],
	action: 'add' | 'remove',
): Promise<Allowed> {
	const hashes = textsOf(entries, true);
	const urls = textsOf(entries, false);
	const changed =
		urls.length > 0 ? await changeIn(await openAllowList(runContext), urls, action) : [];
	if (hashes.length === 0) return { changed: new Set(changed), listless: new Set() };
	const list = await openAllowedHashes(runContext);
	if (list === undefined) return { changed: new Set(changed), listless: new Set(hashes) };
	const hashesChanged = await changeIn(list, hashes, action);
	return { changed: new Set([...changed, ...hashesChanged]), listless: new Set() };
}

async function changeIn(
	list: Pick<ZscalerList, 'label' | 'present' | 'send' | 'reread'>,
	wanted: readonly string[],
	action: 'add' | 'remove',
): Promise<string[]> {
	const differing = wanted.filter((entry) => list.present.has(entry) === (action === 'remove'));
	if (differing.length === 0) return [];
	await sendSurely(list, { add: [], remove: [], [action]: differing });
	return differing;
}

const textsOf = (entries: readonly Entry[], hashes: boolean): string[] => [
	...new Set(entries.filter(({ kind }) => (kind === 'md5') === hashes).map(({ entry }) => entry)),
];
