import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { resources } from '../../../../zscaler/catalogue';
import type { Field } from '../../../../zscaler/catalogue/grammar';
import { isKnown } from './endpoints';

const seen = readFileSync(join(__dirname, 'seen.txt'), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => line.split(' '))
	.map(([product = '', method = '', path = '', name = '', how = '', values = '']) => ({
		line: `${product} ${path} ${name} ${values}`,
		values: values.split(','),
		how,
		fields: resources
			.filter((row) => row.product === product)
			.filter(({ operations }) =>
				operations.some((own) => own.method === method && isKnown(own.path, path)),
			)
			.flatMap((row) => fieldAt(row.fields, name.split('.'))),
	}));

function fieldAt(fields: readonly Field[], [name, ...rest]: readonly string[]): Field[] {
	const found = fields.filter((field) => field.name === name);
	if (rest.length === 0) return found;
	return found.flatMap((field) =>
		field.kind === 'nested' ? fieldAt(field.fields ?? [], rest) : [],
	);
}

const of = (how: string) => seen.filter((fact) => fact.how === how);

/** Whether a number, or a length, is within what the field says of itself. */
function takes(field: Field, value: number): boolean {
	const { min = -Infinity, max = Infinity } =
		field.kind === 'number' ? field : field.kind === 'text' ? { max: field.max } : {};
	return value >= min && value <= max;
}

test('every value that was seen is a value of a field', () => {
	expect(seen.length).toBeGreaterThan(150);
	expect(seen.filter(({ fields }) => fields.length === 0).map(({ line }) => line)).toEqual([]);
});

test('no constant that Zscaler answered is missing from a choice', () => {
	const missing = of('is').filter(({ fields, values }) =>
		fields.some((field) => field.kind === 'oneOf' && values.some((v) => !field.values.includes(v))),
	);
	expect(missing.map(({ line }) => line)).toEqual([]);
});

test.each(['reaches', 'is-long'])('no limit is passed by what Zscaler answered: %s', (how) => {
	const passed = of(how).filter(({ fields, values }) =>
		fields.some((field) => values.some((value) => !takes(field, Number(value)))),
	);
	expect(passed.map(({ line }) => line)).toEqual([]);
});

test('orders of default rules and long names of predefined ones are taken', () => {
	const rules = resources.filter((row) => row.ordered && row.product !== 'zpa');
	const orders = rules.flatMap((row) => fieldAt(row.fields, ['order']));
	expect(orders.length).toBeGreaterThan(15);
	expect(orders.filter((field) => !takes(field, -2))).toEqual([]);
	const names = rules.flatMap((row) => fieldAt(row.fields, ['name']));
	expect(names.filter((field) => !takes(field, 38))).toEqual([]);
});
