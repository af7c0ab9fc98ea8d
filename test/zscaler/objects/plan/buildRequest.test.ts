import { resources } from '../../../../zscaler/catalogue';
import {
	action,
	area,
	list,
	resource,
	text,
	type Operation,
	type Resource,
} from '../../../../zscaler/catalogue/grammar';
import { ZscalerError } from '../../../../zscaler/contract/zscalerError';
import { buildRequest } from '../../../../zscaler/objects/plan/buildRequest';

const [category] = area('zia', 'Policy', [
	resource('urlCategory', 'URL Category', '/urlCategories', {
		actions: [
			action('addUrls', 'Add URLs', 'PUT /urlCategories/{id}', {
				fixedQuery: { action: 'ADD_TO_LIST' },
				body: [list('urls')],
			}),
			action('lookUp', 'Look Up URLs', 'POST /urlLookup', {
				body: { array: text('url') },
				answer: 'items',
				asksOnly: true,
			}),
			action('export', 'Export', 'GET /urlCategories/export', { answer: 'text' }),
			action('bundle', 'Bundle', 'GET /urlCategories/bundle', { answer: 'file' }),
		],
	}),
]) as [Resource];
const [rule] = area('zpa', 'Policy', [
	resource('rule', 'Rule', 'v1/policySet/{policySetId}/rule', {
		parents: [text('policySetId', { label: 'Policy Set' })],
	}),
]) as [Resource];

const of = ({ operations }: Resource, id: string): Operation =>
	operations.find((operation) => operation.id === id)!;

test('fills the path, and encodes what stands in it', () => {
	const request = buildRequest(category, of(category, 'get'), { params: { id: 'A/B ü?' } });
	expect(request).toMatchObject({
		product: 'zia',
		method: 'GET',
		path: '/urlCategories/A%2FB%20%C3%BC%3F',
		endpoint: '/urlCategories/{id}',
		answer: 'item',
		label: 'Get a URL category',
	});
});

test('keeps what is always in the query, and leaves out what is not set', () => {
	const request = buildRequest(category, of(category, 'addUrls'), {
		params: { id: 'CUSTOM_01' },
		query: { verbose: false, search: undefined },
		body: { urls: ['.example.com'] },
	});
	expect(request.query).toEqual({ action: 'ADD_TO_LIST', verbose: false });
	expect(request.body).toEqual({ urls: ['.example.com'] });
});

test('an operation without a body is sent without one', () => {
	const request = buildRequest(category, of(category, 'delete'), { params: { id: 1 }, body: {} });
	expect(request).not.toHaveProperty('body');
});

test('the customer id comes from the tenant', () => {
	const { path } = buildRequest(
		rule,
		of(rule, 'get'),
		{ params: { policySetId: 5, id: '216196257331404615' } },
		'1000',
	);
	expect(path).toBe('/mgmtconfig/v1/admin/customers/1000/policySet/5/rule/216196257331404615');
});

test.each<[string, Operation, Resource, object, string | undefined, string, RegExp]>([
	[
		'customer id',
		of(rule, 'getMany'),
		rule,
		{ policySetId: 5 },
		undefined,
		'ZPA Customer ID is missing',
		/Zscaler credential, field ZPA Customer ID/,
	],
	['parent', of(rule, 'getMany'), rule, {}, '1', 'Policy Set is missing', /choosing it/],
	[
		'id',
		of(category, 'get'),
		category,
		{ id: '' },
		'1',
		'The ID of the URL category is missing',
		/choosing it/,
	],
	[
		'id that is no id',
		of(category, 'get'),
		category,
		{ id: {} },
		'1',
		"The ID of the URL category: '{}' is neither text nor number",
		/./,
	],
])(
	'says which %s is missing, and where to set it',
	(...[, operation, row, params, customer, message, advice]) => {
		const build = () => buildRequest(row, operation, { params: { ...params } }, customer);
		expect(build).toThrow(ZscalerError);
		expect(build).toThrow(message);
		try {
			build();
		} catch (error) {
			expect((error as ZscalerError).facts).toMatchObject({ kind: 'invalid' });
			expect((error as ZscalerError).facts.advice).toMatch(advice);
		}
	},
);

test.each([
	['getMany', true, false],
	['get', true, false],
	['update', true, true],
	['delete', true, true],
	['addUrls', true, true],
	['lookUp', true, false],
	['create', false, true],
])('%s may be repeated: %s; changes: %s', (id, repeatable, changes) => {
	const request = buildRequest(category, of(category, id), { params: { id: 1 } });
	expect(request).toMatchObject({ repeatable, changes });
});

test.each([
	['query { agents { nodes { id } } }', true],
	['mutation { deleteTag(id: 1) { id } }', false],
])('GraphQL may be repeated where it only asks: %s', (query, repeatable) => {
	const inventory = resources.find(({ id }) => id === 'zmsInventory')!;
	const request = buildRequest(inventory, of(inventory, 'query'), { body: { query } }, '1');
	expect(request).toMatchObject({ repeatable, writes: !repeatable, changes: false });
});

test('texts and files are asked for as such', () => {
	expect(buildRequest(category, of(category, 'export')).as).toBe('text');
	expect(buildRequest(category, of(category, 'bundle')).as).toBe('binary');
	expect(buildRequest(category, of(category, 'getMany')).as).toBeUndefined();
});

test('every operation of the catalogue makes a request with a whole path', () => {
	for (const row of resources) {
		for (const operation of row.operations) {
			const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
			const params = Object.fromEntries(names.map((name) => [name, `the ${name}`]));
			const { path } = buildRequest(row, operation, { params }, '1000');
			expect(path).toMatch(/^(\/[^{}\s]*)?$/);
		}
	}
});
