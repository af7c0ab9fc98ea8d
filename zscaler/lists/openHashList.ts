import { isJsonObject, type Json, type JsonObject } from '../json';
import type { Work } from '../objects/work';
import { callList } from './callList';
import type { ZscalerList } from './list';
import { textsIn } from './openUrlList';
import { mostEntries } from './sizes';

const resource = 'ziaSandboxSettings';
const plain = 'fileHashesToBeBlocked';
const typed = 'md5HashValueList';

/**
 * The MD5 hashes that the sandbox blocks. Newer tenants keep hashes with a type, allowed ones among
 * them (zscaler-sdk-go sandbox_settings.go, 2026-11): those stay as they are.
 */
export async function openHashList(work: Work): Promise<ZscalerList> {
	const { body } = await callList(work, resource, 'get');
	const settings = isJsonObject(body) ? body : {};
	const rows = Array.isArray(settings[typed]) ? settings[typed].filter(isJsonObject) : undefined;
	const denied = rows?.filter(isDenied).map(({ url }) => String(url));
	const present = new Set(denied ?? textsIn(body, plain));
	return {
		id: 'md5BlockList',
		kind: 'md5BlockList',
		label: 'MD5 block list',
		present,
		managed: false,
		most: mostEntries.md5BlockList,
		send: async ({ add, remove }) => {
			const next = new Set(present);
			for (const hash of remove) next.delete(hash);
			for (const hash of add) next.add(hash);
			await callList(work, resource, 'update', { body: withHashes(settings, rows, next) });
			present.clear();
			for (const hash of next) present.add(hash);
		},
	};
}

const isDenied = ({ type }: JsonObject): boolean => type !== 'CUSTOM_FILEHASH_ALLOW';

function withHashes(
	settings: JsonObject,
	rows: readonly JsonObject[] | undefined,
	hashes: ReadonlySet<string>,
): JsonObject {
	if (rows === undefined) return { ...settings, [plain]: [...hashes] };
	const staying = rows.filter((row) => !isDenied(row) || hashes.has(String(row.url)));
	const there = new Set(staying.map(({ url }) => url));
	const added: Json[] = [...hashes]
		.filter((hash) => !there.has(hash))
		.map((url) => ({ url, urlComment: '', type: 'CUSTOM_FILEHASH_DENY' }));
	return { ...settings, [typed]: [...staying, ...added] };
}
