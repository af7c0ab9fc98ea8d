import type { Product } from '../gate/findRoute';

export interface Limit {
	product: Product;
	methods: readonly string[];
	count: number;
	seconds: number;
	/** As the ZIA body names the window. */
	unit: string;
}

const READ = ['GET'];
const WRITE = ['POST', 'PUT', 'DELETE', 'PATCH'];

const limit = (
	product: Product,
	methods: readonly string[],
	count: number,
	seconds: number,
	unit = '',
): Limit => ({ product, methods, count, seconds, unit });

/** ZIA and Cloud Connector: help.zscaler.com, Understanding Rate Limiting (light, medium and heavy
 *  calls), 2026-05. ZPA: help.zscaler.com/zpa, About API rate limits, 2026-05. ZCC: 100 an hour. */
export const LIMITS: readonly Limit[] = [
	...(['zia', 'ztw'] as const).flatMap((product) => [
		limit(product, READ, 2, 1, 'SECOND'),
		limit(product, READ, 1000, 3600, 'HOUR'),
		limit(product, ['POST', 'PUT', 'PATCH'], 1, 1, 'SECOND'),
		limit(product, ['POST', 'PUT', 'PATCH'], 400, 3600, 'HOUR'),
		limit(product, ['DELETE'], 1, 60, 'MINUTE'),
		limit(product, ['DELETE'], 4, 3600, 'HOUR'),
	]),
	limit('zpa', READ, 20, 10),
	limit('zpa', WRITE, 10, 10),
	limit('zcc', [...READ, ...WRITE], 100, 3600),
];

/** OneAPI counts every call of a tenant: header of all recordings but those of sign-ins. */
export const GATEWAY_LIMIT = { count: 5000, seconds: 60 };
