import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, sourcesIn } from './sources';

// Time is virtual in every test (test/harness/time); what reads the true one depends on the machine.
const real: readonly RegExp[] = [
	/performance\.now|\bhrtime\b/,
	/node:timers\/promises|AbortSignal\.timeout/,
	// A limit on how long a test may take measures the machine; Jest's own is a guard for all.
	/^\t*\}, \d[\d_]{3,}\);$/m,
	/jest\.setTimeout|jest\.retryTimes/,
];

const files = sourcesIn('test')
	.map(({ path }) => path)
	.filter((path) => path.endsWith('.test.ts') && path !== 'test/house/clock.test.ts');

test('no test measures time, waits for real, or has a limit of its own', () => {
	const found = files.filter((path) => {
		const text = readFileSync(join(ROOT, path), 'utf8');
		return real.some((pattern) => pattern.test(text));
	});
	expect(found).toEqual([]);
	expect(files.length).toBeGreaterThan(200);
});
