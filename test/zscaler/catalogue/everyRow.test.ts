import { findResource, resources } from '../../../zscaler/catalogue';
import type { Field, Operation, Resource } from '../../../zscaler/catalogue/grammar';
import { products } from '../../../zscaler/contract/products';

/** All fields at any depth. */
const within = (fields: readonly Field[]): Field[] =>
	fields.flatMap((field) => [
		field,
		...(field.kind === 'nested' ? within(field.fields ?? []) : []),
	]);

const bodyFields = ({ body }: Operation): readonly Field[] =>
	body.kind === 'fields' ? body.fields : body.kind === 'array' ? [body.field] : [];

const allFields = (row: Resource): Field[] =>
	within([
		...row.fields,
		...row.filters,
		...row.parents,
		...row.operations.flatMap((own) => [...own.query, ...bodyFields(own)]),
	]);

const placeholders = (path: string): string[] =>
	[...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);

const repeated = (values: readonly string[]): string[] =>
	values.filter((value, at) => values.indexOf(value) !== at);

const titleCase = /^([A-Z0-9(&][\w.'’/()&-]*|a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/;

test('every id is unique', () => {
	expect(repeated(resources.map(({ id }) => id))).toEqual([]);
});

test('every label is unique', () => {
	expect(repeated(resources.map(({ label }) => label))).toEqual([]);
});

test('an unknown id is an error that shows what ids look like', () => {
	expect(() => findResource('zpaNothing')).toThrow(/zpaNothing.*zpa[A-Z]/);
	expect(findResource('zpaSegmentGroup').label).toBe('ZPA Segment Group');
});

describe.each(resources.map((row) => [row.id, row] as const))('%s', (_id, row) => {
	test('is named in Title Case, product first', () => {
		expect(row.label.startsWith(`${products[row.product].label} `)).toBe(true);
		const odd = [row.label, ...row.operations.map(({ label }) => label)]
			.flatMap((label) => label.split(' '))
			.filter((word) => !titleCase.test(word));
		expect(odd).toEqual([]);
	});

	test('offers operations that differ', () => {
		expect(row.operations.length).toBeGreaterThan(0);
		expect(repeated(row.operations.map(({ id }) => id))).toEqual([]);
		expect(repeated(row.operations.map(({ label }) => label))).toEqual([]);
		const calls = row.operations.map(
			({ verb, method, path, fixedQuery, body }) =>
				// An endpoint that edits may create as well: what differs is the id in the body.
				`${verb} ${method} ${path} ${JSON.stringify([fixedQuery, 'query' in body && body.query])}`,
		);
		expect(repeated(calls)).toEqual([]);
	});

	test('offers Create or Update where it lists, creates and updates, and nowhere else', () => {
		const verbs = row.operations.map(({ verb }) => verb);
		const isWhole = (['getMany', 'create', 'update'] as const).every((verb) =>
			verbs.includes(verb),
		);
		expect(row.composed.map(({ label }) => label)).toEqual(isWhole ? ['Create or Update'] : []);
	});

	test('composes what differs from its calls, and stands below the same values', () => {
		const update = row.operations.find(({ verb }) => verb === 'update');
		for (const { id, label, path } of row.composed) {
			expect(row.operations.map((own) => own.id)).not.toContain(id);
			expect(row.operations.map((own) => own.label)).not.toContain(label);
			expect(placeholders(path)).toEqual(
				placeholders(update?.path ?? '').filter((name) => name !== 'id'),
			);
		}
	});

	test('can fill every placeholder of its paths', () => {
		const known = new Set([
			'id',
			'customerId',
			...row.parents.map(({ name }) => name),
			...row.lookups.map(({ name }) => name),
		]);
		const unknown = row.operations
			.flatMap(({ path }) => placeholders(path))
			.filter((name) => !known.has(name));
		expect(unknown).toEqual([]);
	});

	test('asks for nothing that no path needs', () => {
		const needed = new Set(row.operations.flatMap(({ path }) => placeholders(path)));
		const idle = [...row.parents, ...row.lookups].filter(({ name }) => !needed.has(name));
		expect(idle.map(({ name }) => name)).toEqual([]);
	});

	test('looks values up through operations of its own', () => {
		for (const { by } of row.lookups) expect(row.operations.map(({ id }) => id)).toContain(by);
	});

	test('begins every path below the base of its product', () => {
		for (const { path } of row.operations) expect(path).toMatch(/^\/[^/]/);
	});

	test('refers to rows that exist and can be listed', () => {
		const targets = allFields(row).flatMap((field) => (field.kind === 'ref' ? [field.to] : []));
		for (const target of new Set(targets)) {
			const listed = findResource(target).operations.some(({ answer }) => answer === 'items');
			expect([target, listed]).toEqual([target, true]);
		}
	});

	test('names each field once, and requires none that Zscaler sets', () => {
		expect(repeated(row.fields.map(({ name }) => name))).toEqual([]);
		for (const own of row.operations) {
			expect(repeated(own.query.map(({ name }) => name))).toEqual([]);
			expect(repeated(bodyFields(own).map(({ name }) => name))).toEqual([]);
		}
		const asked = [
			...row.parents,
			...row.operations.flatMap((own) => [...own.query, ...bodyFields(own)]),
		];
		expect(asked.filter(({ readOnly }) => readOnly).map(({ name }) => name)).toEqual([]);
		const canWrite = row.operations.some(({ body }) => body.kind === 'resource');
		if (canWrite)
			expect(row.fields.filter((f) => f.required && f.readOnly).map(({ name }) => name)).toEqual(
				[],
			);
	});

	test('offers a choice of different values, the default among them', () => {
		for (const field of allFields(row)) {
			if (field.kind !== 'oneOf') continue;
			expect([field.name, repeated(field.values)]).toEqual([field.name, []]);
			if (field.default !== undefined) expect(field.values).toContain(field.default);
		}
	});

	test('changes nothing by asking', () => {
		for (const own of row.operations) if (own.method === 'GET') expect(own.changes).toBe(false);
	});
});

describe.each(resources.filter((row) => row.everyday).map((row) => [row.label, row] as const))(
	'%s, in the panel',
	(_label, row) => {
		test('has fields and sentences that read well', () => {
			expect(row.fields.length).toBeGreaterThan(0);
			const offered = [...row.operations, ...row.composed];
			for (const { sentence } of offered) {
				expect(sentence).toMatch(/^[A-Z][a-z]+ .*[^.]$/);
				expect(sentence.length).toBeLessThan(90);
			}
			expect(repeated(offered.map(({ sentence }) => sentence))).toEqual([]);
		});
	},
);
