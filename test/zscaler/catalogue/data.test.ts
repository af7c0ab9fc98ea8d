import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, sourcesIn } from '../../house/sources';

/** Where the catalogue's words are made: the grammar, what ZPA's rules have in common, the index. */
const words = /^zscaler\/catalogue\/(grammar\/|zpa\/policyRule\.ts$|index\.ts$)/;

const areas = sourcesIn('zscaler/catalogue')
	.map(({ path }) => path)
	.filter((path) => !words.test(path));

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test.each(areas)('%s holds data, no function', (path) => {
	expect(textOf(path)).not.toMatch(/=>|\bfunction\b/);
});

test('an index that names areas names no resources', () => {
	const indexes = areas
		.filter((path) => path.endsWith('/index.ts'))
		.map(textOf)
		.filter((text) => text.includes(" from './"));
	expect(indexes.length).toBeGreaterThan(0);
	for (const text of indexes) expect(text).not.toMatch(/\b(resource|settings|service)\(/);
});
