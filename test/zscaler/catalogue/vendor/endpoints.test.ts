import { resources } from '../../../../zscaler/catalogue';
import { type ProductId, products } from '../../../../zscaler/contract/products';
import { isKnown, listedEndpoints, listedProducts, serves } from './endpoints';

const operationsOf = (product: string) =>
	resources.filter((row) => row.product === product).flatMap((row) => row.operations);

test('there is a list for every product', () => {
	const known = Object.keys(products);
	expect([...listedProducts].sort()).toEqual(known.sort());
});

describe.each(listedProducts)('%s', (product) => {
	const operations = operationsOf(product);
	const listed = listedEndpoints(product);

	test('offers every endpoint that the public sources know', () => {
		const missing = listed.filter(
			({ method, path }) =>
				!operations.some((own) => own.method === method && serves(own.path, path)),
		);
		expect(missing.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
	});

	test('offers none that no source knows', () => {
		const unknown = operations.filter(
			(own) => !listed.some(({ method, path }) => own.method === method && isKnown(own.path, path)),
		);
		expect(unknown.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
	});

	test('has rows at all', () => {
		expect(products[product as ProductId].base).toMatch(/^\//);
		expect(operations.length).toBeGreaterThan(0);
	});
});
