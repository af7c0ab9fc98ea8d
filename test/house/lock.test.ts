import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from './sources';

const lock = z
	.object({
		packages: z.record(z.object({ optionalDependencies: z.record(z.string()).optional() })),
	})
	.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));

// npm leaves a platform's binary out of the lock where the registry did not have it, and then
// neither `npm ci` nor another platform's `npm install` works.
test('the lock file holds the binaries of every platform', () => {
	const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies).filter(
			(name) =>
				!(`node_modules/${name}` in lock.packages) &&
				!(`${path}/node_modules/${name}` in lock.packages),
		),
	);
	expect(missing).toEqual([]);
});
