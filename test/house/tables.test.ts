import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { table } from '../../zscaler/contract/text/table';
import { filesIn, ROOT } from './sources';

/** n8n asks for these by name, and for no other. */
const asked = new Set(['nodes/objects/methods/listSearch.ts']);

const literal =
	/^(?:export )?const (\w+): (?:Readonly<)?(?:Partial<)?Record<string, .*=\s*(?:\{|Object\.)/gm;

test('what texts from outside are looked up in holds its own rows alone', () => {
	const found = ['zscaler', 'nodes', 'credentials']
		.flatMap(filesIn)
		.filter((path) => path.endsWith('.ts') && !asked.has(path))
		.flatMap((path) =>
			[...readFileSync(join(ROOT, path), 'utf8').matchAll(literal)].map(([, name]) => [path, name]),
		);
	expect(found).toEqual([]);
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
	'%s is no row',
	(key) => {
		expect(table({ a: 1 })[key]).toBeUndefined();
		expect(table({ a: 1 }).a).toBe(1);
	},
);
