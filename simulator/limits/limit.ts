import type { Product } from '../gate/findRoute';

export interface Limit {
	product: Product;
	methods: readonly string[];
	count: number;
	seconds: number;
	/** Where an endpoint has limits of its own, which stand in place of the usual ones. */
	path?: RegExp;
}

const READ = ['GET'];
const CHANGE = ['POST', 'PUT', 'PATCH'];
const DELETE = ['DELETE'];

type Window = readonly [count: number, seconds: number];

const limits = (
	product: Product,
	methods: readonly string[],
	windows: readonly Window[],
	path?: RegExp,
): Limit[] => windows.map(([count, seconds]) => ({ product, methods, count, seconds, path }));

const LIGHT: readonly Window[] = [
	[2, 1],
	[1000, 3600],
];
const MEDIUM: readonly Window[] = [
	[1, 1],
	[400, 3600],
];
const HEAVY: readonly Window[] = [
	[1, 60],
	[4, 3600],
];

const REPORTS: readonly Window[] = [
	[10, 60],
	[40, 3600],
];

/** Weights of ZIA and Cloud Connector, and the exceptions among those of ZIA that are read most:
 *  dvmrry/zscaler-skill, references/shared/legacy-api.md; the last from recorded answers with 429
 *  (zia__TestUserManagement, zia__TestSecurityPolicySettings). ZPA and ZCC: oneapi.md there. 2026-11 */
export const LIMITS: readonly Limit[] = [
	...(['zia', 'ztw'] as const).flatMap((product) => [
		...limits(product, READ, LIGHT),
		...limits(product, CHANGE, MEDIUM),
		...limits(product, DELETE, HEAVY),
	]),
	...limits('zia', READ, MEDIUM, /^(urlFilteringRules|users|groups|security\/advanced)\b/),
	...limits('zia', DELETE, MEDIUM, /^(urlFilteringRules|adminUsers)\b/),
	...limits('zia', DELETE, LIGHT, /^auditlogEntryReport$/),
	...limits('zia', CHANGE, REPORTS, /^auditlogEntryReport$/),
	...limits('zpa', READ, [[20, 10]]),
	...limits('zpa', [...CHANGE, ...DELETE], [[10, 10]]),
	...limits('zcc', [...READ, ...CHANGE, ...DELETE], [[100, 3600]]),
	...limits('zcc', READ, [[3, 86400]], /^downloadDevices$/),
];

/** OneAPI counts every call of a tenant: header of all recordings but those of sign-ins. */
export const GATEWAY_LIMIT = { count: 5000, seconds: 60 };
