import type { Dialect, Traits } from '../objects/traits';
import { ziaDialect } from '../zia/dialect';

const apiSource = { source: 'API' };

/** Defaults: zid__TestUsers; fields of groups: zscaler-sdk-go, zid/services/groups, 2026-06. */
const zidTraits: Record<string, Traits> = {
	users: {
		ids: 'word',
		noun: 'USER',
		required: ['loginName', 'primaryEmail'],
		unique: ['loginName'],
		writeOnly: ['password'],
		defaults: {
			department: {},
			status: true,
			customAttrsInfo: {},
			...apiSource,
			idp: { id: 'h1siolf1f0737', name: 'Acme Directory' },
		},
	},
	groups: {
		ids: 'word',
		noun: 'GROUP',
		required: ['name'],
		defaults: {
			...apiSource,
			isDynamicGroup: false,
			adminEntitlementEnabled: false,
			serviceEntitlementEnabled: false,
		},
	},
	'api-clients': { ids: 'word', noun: 'API CLIENT', required: ['name'] },
};

export const identityTraits = (collection: string): Traits => zidTraits[collection] ?? {};

/** ZIdentity wraps its lists and creates with 201 (zid__TestUsers). */
export const identityDialect: Dialect = {
	...ziaDialect,
	kept: ['id', 'source'],
	traitsOf: identityTraits,
	list: (items, call) => {
		const offset = Number(call.query.offset) || 0;
		const limit = Number(call.query.limit) || 100;
		const next = offset + limit;
		const nextLink = next < items.length ? `${call.path}?offset=${next}&limit=${limit}` : undefined;
		return {
			status: 200,
			body: {
				pageOffset: offset,
				pageSize: limit,
				totalRecord: items.length,
				...(nextLink ? { next_link: nextLink } : {}),
				records: items.slice(offset, next),
			},
		};
	},
	created: (item) => ({ status: 201, body: item }),
};
