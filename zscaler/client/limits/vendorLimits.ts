import type { ApiRequest } from '../../plan/buildRequest';
import type { ProductId } from '../../products';

type Method = ApiRequest['method'];

/** Calls that Zscaler counts together, and how many it takes. */
export interface VendorLimit {
	readonly methods: readonly Method[];
	/** Endpoints with a count of their own; all of the product where absent. */
	readonly endpoint?: string;
	readonly count: number;
	readonly ms: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const reading: readonly Method[] = ['GET'];
const writing: readonly Method[] = ['POST', 'PUT', 'PATCH'];
const deleting: readonly Method[] = ['DELETE'];
const changing: readonly Method[] = [...writing, ...deleting];
const any: readonly Method[] = [...reading, ...changing];

/** Light, medium and heavy calls: help.zscaler.com, Understanding Rate Limiting, 2026-05. */
const byWeight: readonly VendorLimit[] = [
	{ methods: reading, count: 2, ms: SECOND },
	{ methods: reading, count: 1_000, ms: HOUR },
	{ methods: writing, count: 1, ms: SECOND },
	{ methods: writing, count: 400, ms: HOUR },
	{ methods: deleting, count: 1, ms: MINUTE },
	{ methods: deleting, count: 4, ms: HOUR },
];

/** What each product takes before it answers 429; what is not here is learned from headers. */
export const vendorLimits: Readonly<Partial<Record<ProductId, readonly VendorLimit[]>>> = {
	zia: byWeight,
	ztw: byWeight,
	// By source IP: help.zscaler.com/zpa, Understanding Rate Limiting, 2026-05.
	zpa: [
		{ methods: reading, count: 20, ms: 10 * SECOND },
		{ methods: changing, count: 10, ms: 10 * SECOND },
	],
	// x-ratelimit-limit of recorded answers, 2026-03; help.zscaler.com/zscaler-client-connector, 2026-05.
	zcc: [
		{ methods: any, count: 100, ms: HOUR },
		{ methods: reading, endpoint: '/downloadDevices', count: 3, ms: DAY },
		{ methods: reading, endpoint: '/downloadServiceStatus', count: 3, ms: DAY },
	],
	// The same in every tier; longer windows depend on the licences, and RateLimit-* tells them.
	zdx: [{ methods: any, count: 5, ms: SECOND }],
	// help.zscaler.com, Business Insights API rate limits, 2026-05.
	bi: [
		{ methods: reading, count: 2, ms: SECOND },
		{ methods: reading, count: 1_000, ms: HOUR },
		{ methods: changing, count: 1, ms: SECOND },
		{ methods: changing, count: 400, ms: HOUR },
	],
};

/** OneAPI's gateway, for all products of a tenant together: headers of recorded answers, 2026-03. */
export const gatewayLimit = { count: 5_000, ms: MINUTE };
