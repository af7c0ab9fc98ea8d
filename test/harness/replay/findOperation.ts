import { isEqual } from 'lodash';

import type { Operation, Resource } from '../../../zscaler/catalogue/grammar';
import { type Product, products } from '../../../zscaler/contract/products';
import type { Exchange } from './readExchanges';

/** The catalogue's operation that an exchange was an example of. */
export interface Found {
	readonly resource: Resource;
	readonly operation: Operation;
	/** Path placeholders, decoded. */
	readonly params: Readonly<Record<string, string>>;
	/** What stands between host and product path. */
	readonly base: string;
}

/**
 * The operation with the most literal path, of those that take such a query and body where there
 * are any; `undefined` where the catalogue has none at that path.
 */
export function findOperation(
	resources: readonly Resource[],
	exchange: Exchange,
): Found | undefined {
	const found = Object.values(products).flatMap((product) =>
		basesOf(product)
			.filter((base) => exchange.url.pathname.startsWith(base))
			.flatMap((base) => matches(resources, product, base, exchange)),
	);
	const fitting = found.filter(
		({ operation }) => takesQuery(operation, exchange) && takesBody(operation, exchange),
	);
	return (fitting.length > 0 ? fitting : found).sort(
		(one, other) => weightOf(other, exchange) - weightOf(one, exchange),
	)[0];
}

/** OneAPI's, and the legacy one, which leaves out the product. */
const basesOf = ({ base }: Product): string[] => [base, base.replace(/^\/[^/]+/, '')];

const matches = (
	resources: readonly Resource[],
	product: Product,
	base: string,
	exchange: Exchange,
): Found[] =>
	resources
		.filter((resource) => resource.product === product.id)
		.flatMap((resource) =>
			resource.operations
				.filter((operation) => operation.method === exchange.method)
				.map((operation) => ({
					resource,
					operation,
					base,
					params: paramsIn(operation.path, exchange.url.pathname.slice(base.length)),
				})),
		)
		.filter((match): match is Found => match.params !== undefined);

function paramsIn(template: string, path: string): Record<string, string> | undefined {
	const pattern = template
		.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
		.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
	const groups = new RegExp(`^${pattern}/?$`).exec(path);
	if (groups === null) return undefined;
	return Object.fromEntries(
		Object.entries(groups.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
	);
}

const takesQuery = ({ fixedQuery }: Operation, { url }: Exchange): boolean =>
	Object.entries(fixedQuery).every(([name, value]) => url.searchParams.get(name) === value);

function takesBody({ body: { kind } }: Operation, { body }: Exchange): boolean {
	if (isEqual(body, {}) || body === '') return true;
	if (kind === 'array') return Array.isArray(body);
	if (kind === 'fields') return typeof body === 'object' && !Array.isArray(body);
	return kind !== 'none';
}

/** Literal letters of the path first, then how much of the query is fixed, then OneAPI. */
const weightOf = ({ operation, base }: Found, exchange: Exchange): number =>
	operation.path.replace(/\{\w+\}/g, '').length * 10_000 +
	base.length * 10_000 +
	Object.keys(operation.fixedQuery).length * 100 +
	(expectsList(operation) === Array.isArray(exchange.answer) ? 10 : 0) +
	(operation.verb === 'action' ? 0 : 1);

const expectsList = ({ answer }: Operation): boolean => answer === 'items';
