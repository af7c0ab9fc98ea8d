import { type Paging, allAtOnce } from './paging';

/**
 * What differs from product to product: where its paths begin, how it pages,
 * whether a change waits for activation. Bases: Zscaler OneAPI, read in
 * zscaler-sdk-python 2026-11.
 */

export type ProductId =
	| 'zia'
	/** Sandbox submission of ZIA, which has a host and a token of its own. */
	| 'csb'
	| 'zpa'
	| 'zdx'
	| 'zcc'
	| 'ztw'
	| 'zid'
	| 'zwa'
	| 'zins'
	| 'zms'
	| 'bi'
	| 'aiguard'
	| 'easm'
	| 'ztb'
	| 'zcell';

export interface Product {
	readonly id: ProductId;
	/** Comes first in every name: 'ZIA URL Category'. */
	readonly label: string;
	readonly name: string;
	/** Begins every path under OneAPI. */
	readonly base: string;
	/** Shorthand for where paths begin, e.g. `v1/segmentGroup`. */
	readonly roots: Readonly<Record<string, string>>;
	readonly paging: Paging;
	/** Path that makes pending changes live, and the one that tells whether there are any. */
	readonly activation?: {
		readonly activate: string;
		readonly status: string;
		/** How it is asked for; default POST. */
		readonly by?: 'POST' | 'PUT';
	};
	/** Values of any object that an update must not give back: proven, with their source. */
	readonly neverSent: readonly string[];
	/** Asks for a token of its own in place of a session, which it is not given. */
	readonly ownToken?: boolean;
	/** How ids stand in bodies; ZPA's have more digits than a JSON number can hold. */
	readonly ids: 'number' | 'text';
}

export const products: Readonly<Record<ProductId, Product>> = {
	zia: {
		id: 'zia',
		ids: 'number',
		label: 'ZIA',
		name: 'Internet Access',
		base: '/zia/api/v1',
		roots: {},
		paging: { style: 'page', size: 1000 },
		activation: { activate: '/status/activate', status: '/status' },
		// An old time is refused as STALE_CONFIGURATION_ERROR; terraform-provider-zia empties both
		// before each update (resource_zia_ssl_inspection_rules.go, 2026-08).
		neverSent: ['lastModifiedTime', 'lastModifiedBy'],
	},
	csb: {
		id: 'csb',
		ids: 'number',
		label: 'ZIA',
		name: 'Sandbox Submission',
		base: '/zscsb',
		ownToken: true,
		roots: {},
		paging: allAtOnce,
		neverSent: [],
	},
	zpa: {
		id: 'zpa',
		ids: 'text',
		label: 'ZPA',
		name: 'Private Access',
		base: '/zpa',
		roots: {
			v1: '/mgmtconfig/v1/admin/customers/{customerId}',
			v2: '/mgmtconfig/v2/admin/customers/{customerId}',
			tenant: '/mgmtconfig/v1/customers/{customerId}',
			user: '/userconfig/v1/customers/{customerId}',
			user2: '/userconfig/v2/customers/{customerId}',
			cbi: '/cbiconfig/cbi/api/customers/{customerId}',
			pra: '/waap-pra-config/v1/admin/customers/{customerId}',
			lss: '/mgmtconfig/v2/admin/lssConfig',
		},
		paging: { style: 'totalPages', size: 500 },
		// Recorded PUTs give all of it back and are answered 204 (serverGroup, 2026-03).
		neverSent: [],
	},
	zdx: {
		id: 'zdx',
		ids: 'number',
		label: 'ZDX',
		name: 'Digital Experience',
		base: '/zdx/v1',
		roots: {},
		paging: { style: 'nextOffset', size: 100 },
		neverSent: [],
	},
	zcc: {
		id: 'zcc',
		ids: 'number',
		label: 'ZCC',
		name: 'Client Connector',
		base: '/zcc/papi/public',
		roots: { v1: '/v1', v2: '/v2' },
		// zscaler-sdk-go zcc/services/common, 2026-11; with 100 calls an hour, few calls matter.
		paging: { style: 'page', size: 5000 },
		neverSent: [],
	},
	ztw: {
		id: 'ztw',
		ids: 'number',
		label: 'ZTW',
		name: 'Cloud & Branch Connector',
		base: '/ztw/api/v1',
		roots: {},
		paging: { style: 'page', size: 1000 },
		activation: {
			activate: '/ecAdminActivateStatus/activate',
			status: '/ecAdminActivateStatus',
			// zscaler-sdk-python ztw/activation.py, 2026-11
			by: 'PUT',
		},
		neverSent: [],
	},
	zid: {
		id: 'zid',
		ids: 'text',
		label: 'ZIdentity',
		name: 'ZIdentity',
		base: '/ziam/admin/api/v1',
		roots: {},
		// zscaler-sdk-go zid/services/common, 2026-11
		paging: { style: 'nextLink', size: 1000 },
		neverSent: [],
	},
	zwa: {
		id: 'zwa',
		ids: 'number',
		label: 'ZWA',
		name: 'Workflow Automation',
		base: '/zwa/dlp/v1',
		roots: {},
		paging: allAtOnce,
		neverSent: [],
	},
	zins: {
		id: 'zins',
		ids: 'number',
		label: 'Insights',
		name: 'Insights',
		base: '/zins',
		roots: {},
		paging: allAtOnce,
		neverSent: [],
	},
	zms: {
		id: 'zms',
		ids: 'number',
		label: 'Microsegmentation',
		name: 'Microsegmentation',
		base: '/zms',
		roots: {},
		paging: allAtOnce,
		neverSent: [],
	},
	bi: {
		id: 'bi',
		ids: 'number',
		label: 'Business Insights',
		name: 'Business Insights',
		base: '/bi/api/v1',
		roots: {},
		paging: allAtOnce,
		neverSent: [],
	},
	aiguard: {
		id: 'aiguard',
		ids: 'number',
		label: 'AI Guard',
		name: 'AI Guard',
		base: '/aiguard/v1',
		roots: {},
		paging: allAtOnce,
		neverSent: [],
	},
	easm: {
		id: 'easm',
		ids: 'text',
		label: 'EASM',
		name: 'External Attack Surface Management',
		base: '/easm/easm-ui/v1',
		roots: {},
		paging: allAtOnce,
		neverSent: [],
	},
	ztb: {
		id: 'ztb',
		ids: 'text',
		label: 'Zero Trust Branch',
		name: 'Zero Trust Branch',
		base: '/ztb',
		roots: {},
		paging: { style: 'page', size: 100, words: { page: 'page', size: 'limit' } },
		neverSent: [],
	},
	zcell: {
		id: 'zcell',
		ids: 'number',
		label: 'Cellular',
		name: 'Zscaler Cellular',
		base: '/zcell/config/api/v1',
		roots: {},
		// zscaler-sdk-python zcell, 2026-11
		paging: { style: 'page', size: 100, words: { page: 'page', size: 'size' }, first: 0 },
		neverSent: [],
	},
};
