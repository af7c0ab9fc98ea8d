import { ZscalerError } from '../../contract/zscalerError';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { contextAfterwards } from '../../objects/readAfterwards';
import type { RunContext } from '../../objects/runContext';
import { callList } from '../../objects/callList';
import type { ZscalerList } from './list';
import { readListPage } from './readListPage';
import { textsIn } from './openUrlList';
import { maxEntries } from './sizes';

const RESOURCE = 'ziaSandboxSettings';
const PLAIN = 'fileHashesToBeBlocked';
const TYPED = 'md5HashValueList';

/** zscaler-sdk-go sandbox_settings.go and -python sandbox.py, 2026-11. */
const types = { deny: 'CUSTOM_FILEHASH_DENY', allow: 'CUSTOM_FILEHASH_ALLOW' } as const;

/** The MD5 hashes that the sandbox blocks. */
export const openHashList = async (runContext: RunContext): Promise<ZscalerList> =>
	listOf(runContext, await readSettings(runContext), 'deny');

/**
 * The MD5 hashes that the sandbox lets pass. Newer tenants keep hashes with a type; others know
 * blocked ones alone, and have no such list.
 */
export async function openAllowedHashes(runContext: RunContext): Promise<ZscalerList | undefined> {
	const settings = await readSettings(runContext);
	return rowsIn(settings) === undefined ? undefined : listOf(runContext, settings, 'allow');
}

const readSettings = (runContext: RunContext): Promise<JsonObject> =>
	readListPage(runContext, RESOURCE, [PLAIN, TYPED]);

function hashesIn(settings: JsonObject, sort: keyof typeof types): string[] {
	const own = rowsIn(settings)?.filter((row) => sortOf(row) === sort);
	return own?.map(({ url }) => String(url)) ?? textsIn(settings, PLAIN);
}

function listOf(
	runContext: RunContext,
	settings: JsonObject,
	sort: keyof typeof types,
): ZscalerList {
	let page = settings;
	const present = new Set(hashesIn(page, sort));
	const become = (hashes: Iterable<string>): ReadonlySet<string> => {
		const now = [...hashes];
		present.clear();
		for (const hash of now) present.add(hash);
		return present;
	};
	return {
		id: 'md5BlockList',
		kind: 'md5BlockList',
		label: sort === 'deny' ? 'MD5 block list' : 'MD5 allow list',
		present,
		managed: false,
		max: maxEntries.md5BlockList,
		reread: async () => {
			page = await readSettings(contextAfterwards(runContext));
			return become(hashesIn(page, sort));
		},
		send: async ({ add, remove }) => {
			const rows = rowsIn(page);
			if (sort === 'deny') refuseAllowed(rows ?? [], add);
			const next = new Set(present);
			for (const hash of remove) next.delete(hash);
			for (const hash of add) next.add(hash);
			const body =
				rows === undefined
					? { ...page, [PLAIN]: [...next] }
					: { ...page, [TYPED]: withHashes(rows, next, sort) };
			await callList(runContext, RESOURCE, 'update', { body });
			become(next);
		},
	};
}

const rowsIn = ({ [TYPED]: rows }: JsonObject): JsonObject[] | undefined =>
	Array.isArray(rows) ? rows.filter(isJsonObject) : undefined;

const sortOf = ({ type }: JsonObject): keyof typeof types =>
	type === types.allow ? 'allow' : 'deny';

/** What an administrator lets pass is not for a feed to block. Throws `invalid`, naming the hashes. */
function refuseAllowed(rows: readonly JsonObject[], add: readonly string[]): void {
	const allowed = new Set(rows.filter((row) => sortOf(row) === 'allow').map(({ url }) => url));
	const clashing = add.filter((hash) => allowed.has(hash));
	if (clashing.length === 0) return;
	const named = clashing.map((hash) => `"${hash}"`).join(', ');
	throw new ZscalerError(`The MD5 list of the tenant allows ${named}`, {
		kind: 'invalid',
		advice: 'Remove it from the allow list first.',
	});
}

/** The other sort stays as it is, but for a hash that changes sides. */
function withHashes(
	rows: readonly JsonObject[],
	hashes: ReadonlySet<string>,
	sort: keyof typeof types,
): Json[] {
	const staying = rows.filter((row) => (sortOf(row) === sort) === hashes.has(String(row.url)));
	const there = new Set(staying.map(({ url }) => url));
	const added: Json[] = [...hashes]
		.filter((hash) => !there.has(hash))
		.map((url) => ({ url, urlComment: '', type: types[sort] }));
	return [...staying, ...added];
}
