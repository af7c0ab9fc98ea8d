import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { resources } from '../../../../zscaler/catalogue';
import { isKnown } from './endpoints';

interface Listed {
	readonly product: string;
	readonly path: string;
	readonly names: readonly string[];
}

const listedIn = (file: string): Listed[] =>
	readFileSync(join(__dirname, file), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => line.split(' '))
		.map(([product = '', path = '', ...names]) => ({ product, path, names }));

/** Names of the fields that a new object of the rows at the path must have, and that no default fills. */
const requiredAt = ({ product, path }: Listed): string[] =>
	resources
		.filter((row) => row.product === product)
		.filter(({ operations }) =>
			operations.some(
				(own) => own.verb === 'create' && own.method === 'POST' && isKnown(own.path, path),
			),
		)
		.flatMap(({ fields }) => fields)
		.filter((field) => field.required && !('default' in field))
		.map(({ name }) => name);

/** Orders and ranks are filled in where they are left open. */
const filledIn = new Set(['order', 'rank']);

test.each(listedIn('needed.txt').map((each) => [`${each.product} ${each.path}`, each] as const))(
	'%s requires nothing that an accepted create did without',
	(_at, listed) => {
		const surplus = requiredAt(listed).filter(
			(name) => !filledIn.has(name) && !listed.names.includes(name),
		);
		expect(surplus).toEqual([]);
	},
);

test('nothing is required that a public source calls optional', () => {
	const listed = listedIn('optional.txt');
	expect(listed.length).toBeGreaterThan(150);
	const surplus = listed.filter((each) => requiredAt(each).includes(each.names[0] ?? ''));
	expect(surplus).toEqual([]);
});

test('each list speaks of objects that can be created', () => {
	const all = [...listedIn('needed.txt'), ...listedIn('optional.txt')];
	const unknown = all.filter(
		({ product, path }) =>
			!resources.some(
				(row) =>
					row.product === product &&
					row.operations.some((own) => own.method === 'POST' && isKnown(own.path, path)),
			),
	);
	expect(unknown.map(({ product, path }) => `${product} ${path}`)).toEqual([]);
});
