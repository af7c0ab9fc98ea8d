import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../house/sources';

const guides = execFileSync('git', ['ls-files', 'CONTRIBUTING.md', 'docs/decisions'], {
	cwd: ROOT,
	encoding: 'utf8',
})
	.split('\n')
	.filter(Boolean);

/** A file by its path from the top, such as `zscaler/contract/ports.ts`. */
const named =
	/`((?:zscaler|nodes|credentials|simulator|test|demo|bench|docs|workflows)\/[\w./-]*\.\w+)`/g;

test('every file that the guide and the decisions name is there', () => {
	const files = guides.flatMap((guide) =>
		[...readFileSync(join(ROOT, guide), 'utf8').matchAll(named)].map(
			([, path = '']) => [guide, path] as const,
		),
	);
	expect(files.length).toBeGreaterThan(50);
	expect(files.filter(([, path]) => !existsSync(join(ROOT, path)))).toEqual([]);
});
