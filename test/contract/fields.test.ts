import { resources } from '../../zscaler/catalogue';
import type { Resource } from '../../zscaler/catalogue/grammar';
import { isKnown } from './endpoints';
import { listedFields, type ListedField, productsWithFields } from './listedFields';

const writes = ({ operations }: Resource, { method, path }: ListedField): boolean =>
	operations.some(
		({ verb, ...own }) =>
			(verb === 'create' || verb === 'update') && own.method === method && isKnown(own.path, path),
	);

const told = ({ method, path, name }: ListedField): string => `${method} ${path} ${name}`;

describe.each(productsWithFields)('%s', (product) => {
	const rows = resources.filter((row) => row.product === product);
	const listed = listedFields(product).map((field) => ({
		field,
		own: rows
			.filter((row) => writes(row, field))
			.map(({ fields }) => fields.find(({ name }) => name === field.name)),
	}));

	test('writes every object whose fields the public sources know', () => {
		expect(listed.length).toBeGreaterThan(0);
		expect(listed.filter(({ own }) => own.length === 0).map(({ field }) => told(field))).toEqual(
			[],
		);
	});

	test('has every field that the public sources know', () => {
		const missing = listed.filter(({ own }) => own.every((field) => field === undefined));
		expect(missing.map(({ field }) => told(field))).toEqual([]);
	});

	test('calls no field read-only that a public source writes', () => {
		const closed = listed.filter(
			({ field, own }) => field.how === 'written' && own.some((known) => known?.readOnly),
		);
		expect(closed.map(({ field }) => told(field))).toEqual([]);
	});
});

test.each([
	['ziaFirewallFilteringRule', ['isEunEnabled', 'eunTemplateId', 'excludeContextShieldEndPoint']],
	['ziaDnsRule', ['isEunEnabled', 'eunTemplateId', 'excludeContextShieldEndPoint']],
	['ziaSslInspectionRule', ['endPointApplications', 'endPointApplicationGroups']],
])('%s can be given the fields of its newest provider', (id, names) => {
	const fields = resources.find((row) => row.id === id)?.fields ?? [];
	const open = fields.filter(({ readOnly }) => !readOnly).map(({ name }) => name);
	expect(open).toEqual(expect.arrayContaining(names));
});
