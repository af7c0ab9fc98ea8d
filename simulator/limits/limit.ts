import type { Product } from '../gate/findRoute';
import { DAY_SECONDS, HOUR_SECONDS, MINUTE_SECONDS } from '../durations';

export interface Limit {
	readonly product: Product;
	readonly methods: readonly string[];
	readonly count: number;
	readonly seconds: number;
	/** Where an endpoint has limits of its own, which stand in place of the usual ones. */
	readonly path?: RegExp;
}

const read = ['GET'];
const change = ['POST', 'PUT', 'PATCH'];
const removal = ['DELETE'];

type Window = readonly [count: number, seconds: number];

const limits = (
	product: Product,
	methods: readonly string[],
	windows: readonly Window[],
	path?: RegExp,
): Limit[] => windows.map(([count, seconds]) => ({ product, methods, count, seconds, path }));

const light: readonly Window[] = [
	[2, 1],
	[1000, HOUR_SECONDS],
];
const medium: readonly Window[] = [
	[1, 1],
	[400, HOUR_SECONDS],
];
const heavy: readonly Window[] = [
	[1, MINUTE_SECONDS],
	[4, HOUR_SECONDS],
];

const reports: readonly Window[] = [
	[10, MINUTE_SECONDS],
	[40, HOUR_SECONDS],
];

/** Weights of ZIA and Cloud Connector, and the exceptions among those of ZIA that are read most:
 *  dvmrry/zscaler-skill, references/shared/legacy-api.md; the last from recorded answers with 429
 *  (zia__TestUserManagement, zia__TestSecurityPolicySettings). ZPA and ZCC: oneapi.md there. 2026-11 */
export const knownLimits: readonly Limit[] = [
	...(['zia', 'ztw'] as const).flatMap((product) => [
		...limits(product, read, light),
		...limits(product, change, medium),
		...limits(product, removal, heavy),
	]),
	...limits('zia', read, medium, /^(urlFilteringRules|users|groups|security\/advanced)\b/),
	...limits('zia', removal, medium, /^(urlFilteringRules|adminUsers)\b/),
	...limits('zia', removal, light, /^auditlogEntryReport$/),
	...limits('zia', change, reports, /^auditlogEntryReport$/),
	...limits('zpa', read, [[20, 10]]),
	...limits('zpa', [...change, ...removal], [[10, 10]]),
	...limits('zcc', [...read, ...change, ...removal], [[100, HOUR_SECONDS]]),
	...limits('zcc', read, [[3, DAY_SECONDS]], /^downloadDevices$/),
];

/** OneAPI counts every call of a tenant: header of all recordings but those of sign-ins. */
export const gatewayLimit = { count: 5000, seconds: MINUTE_SECONDS };
