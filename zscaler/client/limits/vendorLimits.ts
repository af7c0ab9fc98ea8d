import type { ApiRequest } from '../../contract/apiRequest';
import type { ProductId } from '../../contract/products';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../contract/durations';

type Method = ApiRequest['method'];

/** At most so many calls in so many milliseconds. */
export type Pace = readonly [count: number, ms: number];

/** Calls that Zscaler counts together, and how many it takes. */
export interface VendorLimit {
	readonly methods: readonly Method[];
	/** Endpoints that have these paces in place of the product's usual ones. */
	readonly endpoint?: RegExp;
	readonly paces: readonly Pace[];
}

const reading: readonly Method[] = ['GET'];
const writing: readonly Method[] = ['POST', 'PUT', 'PATCH'];
const deleting: readonly Method[] = ['DELETE'];
const changing: readonly Method[] = [...writing, ...deleting];
const any: readonly Method[] = [...reading, ...changing];

/** Weights of calls: help.zscaler.com, Understanding Rate Limiting, 2026-05. */
const light: readonly Pace[] = [
	[2, SECOND_MS],
	[1_000, HOUR_MS],
];
const medium: readonly Pace[] = [
	[1, SECOND_MS],
	[400, HOUR_MS],
];
const heavy: readonly Pace[] = [
	[1, MINUTE_MS],
	[4, HOUR_MS],
];

const byWeight: readonly VendorLimit[] = [
	{ methods: reading, paces: light },
	{ methods: writing, paces: medium },
	{ methods: deleting, paces: heavy },
];

/** dvmrry/zscaler-skill legacy-api.md, 2026-11; the reads of users, groups and security: recorded. */
const ziaExceptions: readonly VendorLimit[] = [
	{ methods: reading, endpoint: /^\/(urlFilteringRules|users|groups)\b/, paces: medium },
	{ methods: reading, endpoint: /^\/security\/advanced$/, paces: medium },
	{ methods: deleting, endpoint: /^\/(urlFilteringRules|adminUsers)\//, paces: medium },
	{ methods: deleting, endpoint: /^\/auditlogEntryReport$/, paces: light },
	{
		methods: writing,
		endpoint: /^\/auditlogEntryReport$/,
		paces: [
			[10, MINUTE_MS],
			[40, HOUR_MS],
		],
	},
	{
		methods: reading,
		endpoint: /^\/configAudit$/,
		paces: [
			[1, HOUR_MS],
			[8, DAY_MS],
		],
	},
	{ methods: writing, endpoint: /^\/cloudApplications\/bulkUpdate$/, paces: heavy },
];

/** What each product takes before it answers 429; what is not here is learned from headers. */
const vendorLimits: Readonly<Partial<Record<ProductId, readonly VendorLimit[]>>> = {
	zia: [...byWeight, ...ziaExceptions],
	ztw: byWeight,
	// By source IP: help.zscaler.com/zpa, Understanding Rate Limiting, 2026-05.
	zpa: [
		{ methods: reading, paces: [[20, 10 * SECOND_MS]] },
		{ methods: changing, paces: [[10, 10 * SECOND_MS]] },
	],
	// help.zscaler.com, ZCC API rate limits, 2026-05. The header of recorded answers, 2026-02, says so
	// of downloadDevices alone.
	zcc: [
		{ methods: any, paces: [[100, HOUR_MS]] },
		{ methods: reading, endpoint: /\/downloadDevices$/, paces: [[3, DAY_MS]] },
		{ methods: reading, endpoint: /\/downloadServiceStatus$/, paces: [[3, DAY_MS]] },
		{ methods: reading, endpoint: /\/downloadDisableReasons$/, paces: [[3, DAY_MS]] },
	],
	// The same in every tier; longer windows depend on the licences, and RateLimit-* tells them.
	zdx: [{ methods: any, paces: [[5, SECOND_MS]] }],
	// help.zscaler.com, Business Insights API rate limits, 2026-05.
	bi: [
		{ methods: reading, paces: light },
		{ methods: changing, paces: medium },
	],
};

/** OneAPI's gateway, for all products of a tenant together: headers of recorded answers, 2026-03. */
export const gatewayPace: Pace = [5_000, MINUTE_MS];

/** The limits that a call falls under: those of its endpoint, or else its product's usual ones. */
export function vendorLimitsOn({ product, method, endpoint, path }: ApiRequest): VendorLimit[] {
	const fitting = (vendorLimits[product] ?? []).filter(({ methods }) => methods.includes(method));
	const own = fitting.filter((limit) => limit.endpoint?.test(endpoint ?? path));
	return own.length > 0 ? own : fitting.filter((limit) => limit.endpoint === undefined);
}
