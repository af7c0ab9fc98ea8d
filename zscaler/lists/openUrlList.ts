import { isJsonObject } from '../json';
import type { Work } from '../objects/work';
import { callList } from './callList';
import type { ZscalerList } from './list';
import { entriesPerCall, mostEntries } from './sizes';

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
export async function openUrlList(work: Work, kind: UrlListKind): Promise<ZscalerList> {
	const { resource, field, label } = facts[kind];
	const { body } = await callList(work, resource, 'get');
	return {
		id: kind,
		kind,
		label,
		present: new Set(textsIn(body, field)),
		managed: false,
		most: mostEntries[kind],
		batch: entriesPerCall,
		send: async ({ add, remove }) => {
			if (remove.length > 0) {
				await callList(work, resource, 'removeUrls', { body: { [field]: remove } });
			}
			if (add.length > 0) await callList(work, resource, 'addUrls', { body: { [field]: add } });
		},
	};
}

export function textsIn(body: unknown, field: string): string[] {
	const list = isJsonObject(body) ? body[field] : undefined;
	return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}
