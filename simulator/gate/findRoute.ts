import type { Scheme } from '../tenant/tenant';

export type Product =
	| 'zia'
	| 'zpa'
	| 'ztw'
	| 'zcc'
	| 'zdx'
	| 'zwa'
	| 'ziam'
	| 'zins'
	| 'easm'
	| 'bi'
	| 'aiguard'
	| 'ztb'
	| 'zcell'
	| 'zms';

export interface Route {
	readonly product: Product;
	readonly scheme: Scheme;
	/** Path within the product, split and decoded. */
	readonly segments: readonly string[];
}

/** Where each API begins, per way of signing in. ZPA keeps its own base, since it has several. */
const bases: readonly (readonly [prefix: string, product: Product, scheme: Scheme])[] = [
	['/zia/api/v1/', 'zia', 'oneApi'],
	['/zpa/', 'zpa', 'oneApi'],
	['/ztw/api/v1/', 'ztw', 'oneApi'],
	['/zcc/papi/public/v1/', 'zcc', 'oneApi'],
	['/zcc/papi/public/', 'zcc', 'oneApi'],
	['/zdx/v1/', 'zdx', 'oneApi'],
	['/zwa/dlp/v1/', 'zwa', 'oneApi'],
	['/ziam/admin/api/v1/', 'ziam', 'oneApi'],
	['/zins/', 'zins', 'oneApi'],
	['/easm/easm-ui/v1/', 'easm', 'oneApi'],
	['/bi/api/v1/', 'bi', 'oneApi'],
	['/aiguard/v1/', 'aiguard', 'oneApi'],
	['/ztb/', 'ztb', 'oneApi'],
	['/zcell/config/api/v1/', 'zcell', 'oneApi'],
	['/zms/', 'zms', 'oneApi'],
	['/ztw-legacy/api/v1/', 'ztw', 'ztw'],
	['/api/v1/', 'zia', 'zia'],
	['/papi/public/v1/', 'zcc', 'zcc'],
	['/papi/public/', 'zcc', 'zcc'],
	['/dlp/v1/', 'zwa', 'zwa'],
	['/v1/', 'zdx', 'zdx'],
];
const zpaLegacy = ['/mgmtconfig/', '/userconfig/', '/cbiconfig/', '/waap-pra-config/'];

export function findRoute(path: string): Route | undefined {
	if (zpaLegacy.some((base) => path.startsWith(base))) return route('zpa', 'zpa', path.slice(1));
	const base = bases.find(([prefix]) => path.startsWith(prefix));
	return base && route(base[1], base[2], path.slice(base[0].length));
}

const route = (product: Product, scheme: Scheme, rest: string): Route => ({
	product,
	scheme,
	segments: rest.split('/').map(decode),
});

function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
