import { isJsonObject } from '../../contract/json/json';
import { contextAfterwards } from '../../objects/readAfterwards';
import type { RunContext } from '../../objects/runContext';
import { callList } from '../../objects/callList';
import type { ZscalerList } from './list';
import { readListPage } from './readListPage';
import { ENTRIES_PER_CALL, maxEntries } from './sizes';

type UrlListKind = 'denyList' | 'maliciousUrlList';

const facts: Readonly<Record<UrlListKind, { resource: string; field: string; label: string }>> = {
	denyList: { resource: 'ziaDenyList', field: 'blacklistUrls', label: 'Deny list' },
	maliciousUrlList: {
		resource: 'ziaMaliciousUrlList',
		field: 'maliciousUrls',
		label: 'Malicious URL list',
	},
};

/** A list of URLs of which the tenant has one. */
export async function openUrlList(runContext: RunContext, kind: UrlListKind): Promise<ZscalerList> {
	const { resource, field, label } = facts[kind];
	const read = async (by: RunContext) =>
		new Set(textsIn(await readListPage(by, resource, [field]), field));
	const change = async (action: 'addUrls' | 'removeUrls', entries: readonly string[]) => {
		if (entries.length > 0)
			await callList(runContext, resource, action, { body: { [field]: entries } });
	};
	return {
		id: kind,
		kind,
		label,
		present: await read(runContext),
		managed: false,
		max: maxEntries[kind],
		batch: ENTRIES_PER_CALL,
		reread: () => read(contextAfterwards(runContext)),
		send: async ({ add, remove }) => {
			await change('removeUrls', remove);
			await change('addUrls', add);
		},
	};
}

export function textsIn(body: unknown, field: string): string[] {
	const list = isJsonObject(body) ? body[field] : undefined;
	return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}
