import axios from 'axios';
import fc from 'fast-check';

import { resources } from '../../../../zscaler/catalogue';
import { ZscalerError } from '../../../../zscaler/contract/zscalerError';
import { buildRequest } from '../../../../zscaler/objects/plan/buildRequest';
import { products } from '../../../../zscaler/contract/products';
import { oneApiTenant } from '../../client/tenants';
import { someRuns } from '../../../harness/someOf';

const tenant = oneApiTenant();

const operations = resources.flatMap((resource) =>
	resource.operations.map((operation) => ({ resource, operation })),
);
const namesIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
const filled = operations.filter(({ operation }) => namesIn(operation.path).length > 0);

/** What people and expressions give, and what URLs treat in a way of their own. */
const odd = [
	...[
		'.',
		'..',
		'...',
		'.%2e',
		'%2e%2e',
		'%2E',
		'/',
		'//',
		'\\\\',
		'a/b',
		'../..',
		'..;',
		';a=b',
		'?',
		'#',
	],
	...[
		'a?b=c',
		'a#b',
		'%',
		'%zz',
		'%00',
		' ',
		'  ',
		' 5 ',
		'\t',
		'\r\n',
		'a\nb',
		'\0',
		'\u2028',
		'\uFEFF',
	],
	...[
		'\uD800',
		'a\uDC00',
		'\uDC00\uD800',
		'😀',
		'é',
		'CUSTOM_01',
		'{id}',
		'$&',
		"$'",
		'@',
		':',
		'https://x',
	],
	...[
		'a'.repeat(1_024),
		'a'.repeat(1_025),
		'😀'.repeat(500),
		'7.2E+16',
		'+',
		"'",
		'(',
		'*',
		'!',
		'~',
		'[',
		'|',
	],
];
const value = fc.oneof(
	fc.constantFrom(...odd),
	fc.string({ unit: 'binary' }),
	fc
		.array(fc.integer({ min: 0xd000, max: 0xe100 }), { maxLength: 6 })
		.map((codes) => String.fromCharCode(...codes)),
	fc.integer(),
	fc.constantFrom(
		NaN,
		Infinity,
		1e300,
		2 ** 60,
		null,
		undefined,
		true,
		{},
		[],
		Object.create(null),
	),
);

/** As axios, with which n8n sends, writes the address, read as every client reads it. */
const sentTo = (url: string, params: object = {}): URL =>
	new URL(axios.getUri({ url, params, paramsSerializer: { indexes: null } }));

const segments = (path: string): string[] => path.split('/').map(decodeURIComponent);

test('every product is among the rows that are tried', () => {
	const tried = new Set(filled.map(({ resource }) => resource.product));
	expect(
		Object.keys(products).filter((id) => tried.has(id as keyof typeof products)).length,
	).toBeGreaterThan(8);
	expect(filled.length).toBeGreaterThan(400);
});

test('whatever stands in a placeholder: the parts that were meant, or a refusal in words', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...filled),
			fc.array(value, { minLength: 6, maxLength: 6 }),
			({ resource, operation }, values) => {
				const names = namesIn(operation.path);
				const params = Object.fromEntries(names.map((name, at) => [name, values[at]]));
				const request = attempt(() => buildRequest(resource, operation, { params }, '72058'));
				if (request === undefined) return;
				const base = tenant.baseOf(resource.product);
				const { origin, pathname, search, hash } = sentTo(base + request.path);
				expect([origin, search, hash]).toEqual([new URL(base).origin, '', '']);
				const meant = operation.path
					.split('/')
					.map((part) =>
						part.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '72058')),
					);
				expect(segments(pathname)).toEqual([
					...segments(new URL(base).pathname).filter((part, at) => at === 0 || part !== ''),
					...meant.slice(1),
				]);
			},
		),
		{ numRuns: someRuns(3_000) },
	);
});

const listing = operations.filter(({ operation }) => operation.verb === 'getMany');

test('whatever stands in the query arrives as it is, or is refused in words', () => {
	fc.assert(
		fc.property(fc.constantFrom(...listing), value, ({ resource, operation }, given) => {
			const params = Object.fromEntries(namesIn(operation.path).map((name) => [name, '5']));
			const query = { search: given as string };
			const request = attempt(() => buildRequest(resource, operation, { params, query }, '72058'));
			if (request === undefined) return;
			const { searchParams } = sentTo(
				tenant.baseOf(resource.product) + request.path,
				request.query,
			);
			const wanted = given === null || given === undefined ? [] : [given].flat().map(String);
			expect(searchParams.getAll('search')).toEqual(wanted);
		}),
		{ numRuns: someRuns(1_000) },
	);
});

/** Nothing for a refusal; what else is thrown fails the test. */
function attempt<T>(build: () => T): T | undefined {
	try {
		return build();
	} catch (error) {
		expect(error).toBeInstanceOf(ZscalerError);
		const { message, facts } = error as ZscalerError;
		expect([facts.kind, message.length < 600]).toEqual(['invalid', true]);
		expect(message).toMatch(
			/is missing|holds|would lead|is longer|is no number|neither text|has more digits/,
		);
		return undefined;
	}
}

const category = operations.find(
	({ resource, operation }) => resource.id === 'ziaUrlCategory' && operation.verb === 'delete',
)!;

test.each([
	['.', "'.' would lead to another address."],
	['..', "'..' would lead to another address."],
	['   ', 'The ID of the URL category is missing'],
	['CUSTOM\uD800', 'holds half a character, which cannot be sent.'],
	['CUSTOM\n01', 'holds a line break or another control character.'],
	['x'.repeat(2_000), 'is longer than 1,024 characters.'],
])('DELETE of %j is refused', (id, words) => {
	const { resource, operation } = category;
	expect(() => buildRequest(resource, operation, { params: { id } })).toThrow(words);
});

test.each([
	['%2e%2e', '/urlCategories/%252e%252e'],
	['a/b?c#d', '/urlCategories/a%2Fb%3Fc%23d'],
])('DELETE of %j keeps to its part of the path', (id, path) => {
	const { resource, operation } = category;
	expect(buildRequest(resource, operation, { params: { id } }).path).toBe(path);
});
