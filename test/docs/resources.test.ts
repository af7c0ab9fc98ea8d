import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describeResources } from '../../docs/write/describeResources';

const ROOT = join(__dirname, '../..');

test('the page of resources is in step with the catalogue: npm run docs', () => {
	const page = readFileSync(join(ROOT, 'docs/resources.md'), 'utf8');
	expect(page).toBe(describeResources());
});

test('every link of the documentation leads to a file', () => {
	const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' })
		.split('\n')
		.filter(Boolean);
	const dead = pages.flatMap((page) => {
		const folder = join(ROOT, page, '..');
		return [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
			.map(([, target = '']) => target)
			.filter((target) => !existsSync(join(folder, target)))
			.map((target) => `${page}: ${target}`);
	});
	expect(dead).toEqual([]);
});
