import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { resources } from '../../../../zscaler/catalogue';
import { isKnown } from './endpoints';

/** Lists whose one parameter says how many of the most used or the first free ones are wanted. */
const wishes = [
	'zia /greTunnels/availableInternalIpRanges',
	'zcell /customers/{}/sim/analytics/usage/countries',
	'zcell /customers/{}/sim/analytics/usage/sims',
];

const listed = readFileSync(join(__dirname, 'paged.txt'), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => line.split(' '))
	.map(([product = '', path = '']) => ({ product, path }));

const lists = resources.flatMap(({ product, operations }) =>
	operations
		.filter(({ method, answer }) => method === 'GET' && answer === 'items')
		.map(({ path, paging }) => ({ product, path, paging })),
);

const ofSource = ({ product, path }: { product: string; path: string }) =>
	lists.filter(
		(own) =>
			own.product === product &&
			isKnown(own.path, path) &&
			// A word of ours is not one of their values.
			own.path.split('{').length === path.split('{').length,
	);

test('every list that a public source pages is paged', () => {
	expect(listed.length).toBeGreaterThan(300);
	const whole = listed
		.filter((source) => ofSource(source).some(({ paging }) => paging.style === 'none'))
		.map(({ product, path }) => `${product} ${path}`);
	expect([...new Set(whole)].sort()).toEqual([...wishes].sort());
});

test('every list of the sources is one of ours', () => {
	expect(listed.filter((source) => ofSource(source).length === 0)).toEqual([]);
});

test('all URL categories are listed, those of top-level domains too, and a filter has its way', () => {
	const row = resources.find(({ id }) => id === 'ziaUrlCategory');
	const getMany = row?.operations.find(({ id }) => id === 'getMany');
	expect(getMany?.fixedQuery).toEqual({ type: 'ALL' });
	expect(getMany?.query.map(({ name }) => name)).toContain('type');
});

test('Shadow IT applications are counted from page 0', () => {
	const row = resources.find(({ id }) => id === 'ziaDiscoveredApplication');
	expect(row?.operations.find(({ id }) => id === 'getMany')?.paging).toEqual({
		style: 'page',
		size: 1_000,
		first: 0,
		words: { page: 'pageNumber', size: 'limit' },
	});
});
