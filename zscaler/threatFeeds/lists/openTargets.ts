import { ZscalerError } from '../../contract/zscalerError';
import type { EntryKind } from '../../network/entry';
import { isJsonObject } from '../../contract/json/json';
import type { RunContext } from '../../objects/runContext';
import { callList } from '../../objects/callList';
import type { SyncTarget } from './target';
import type { ListKind } from './list';
import { openCategories } from './openCategories';
import { openHashList } from './openHashList';
import { openIpGroups } from './openIpGroups';
import { openUrlList } from './openUrlList';
import { maxEntries } from './sizes';

export interface TargetSettings {
	readonly kind: ListKind;
	/** Of the category or group; further ones are numbered. */
	readonly name?: string;
	/** Entries in one list, where that is less than Zscaler allows or more than is usual. */
	readonly max?: number;
}

/** As many categories or groups one sync spreads over. */
const MAX_LISTS = 10;

/** Reads the lists of a sync as they are; `sync` is its name. */
export function openTargets(
	runContext: RunContext,
	sync: string,
	targets: readonly TargetSettings[],
): Promise<SyncTarget[]> {
	const hasIpList = targets.some(({ kind }) => kind === 'ipDestinationGroup');
	return Promise.all(
		targets.map(async (settings): Promise<SyncTarget> => {
			const { kind } = settings;
			const lists = await openLists(runContext, sync, settings);
			const free = kind === 'urlCategory' ? await readFreeUrls(runContext) : undefined;
			return { lists, free, kinds: kindsOf(kind, hasIpList) };
		}),
	);
}

async function openLists(
	runContext: RunContext,
	sync: string,
	{ kind, name, max = maxEntries[kind] }: TargetSettings,
): Promise<SyncTarget['lists']> {
	const managed = { sync, name: name ?? sync };
	const size = { count: MAX_LISTS, max };
	if (kind === 'urlCategory') return openCategories(runContext, managed, size);
	if (kind === 'ipDestinationGroup') return openIpGroups(runContext, managed, size);
	const list = await (kind === 'md5BlockList'
		? openHashList(runContext)
		: openUrlList(runContext, kind));
	return [{ ...list, max }];
}

/** Single addresses stand among the URLs where no list of addresses is kept. */
function kindsOf(kind: ListKind, hasIpList: boolean): ReadonlySet<EntryKind> {
	if (kind === 'md5BlockList') return new Set(['md5']);
	if (kind === 'ipDestinationGroup') return new Set(['ip', 'cidr']);
	return new Set(hasIpList ? ['url', 'domain'] : ['url', 'domain', 'ip']);
}

/** Custom URLs that the tenant may still add; undefined if Zscaler does not tell. */
async function readFreeUrls(runContext: RunContext): Promise<number | undefined> {
	const { body } = await callList(runContext, 'ziaUrlCategory', 'getQuota');
	const free = isJsonObject(body) ? body.remainingUrlsQuota : undefined;
	return typeof free === 'number' ? free : undefined;
}

/** Throws `invalid` where a list is kept by another sync, which would take away what is added. */
export function refuseForeignList(targets: readonly SyncTarget[]): void {
	for (const { label, ofSync } of targets.flatMap(({ lists }) => lists)) {
		if (ofSync === undefined) continue;
		throw new ZscalerError(`${label} is kept by the sync '${ofSync}'.`, {
			kind: 'invalid',
			advice: 'Give another name, for which a list of its own is created. Nothing was changed.',
		});
	}
}
