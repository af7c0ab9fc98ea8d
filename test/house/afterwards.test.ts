import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, sourcesIn } from './sources';

/** What reads past what a run remembers, which it does to see whether something was done. */
const afresh = /\bstartRunContext\(|lists: new Map\(/;

/** The one way, which has a short time of its own, and where a run begins. */
const ways = ['readAfterwards.ts', 'runContext.ts'];

test('what was written is read again in one way, whatever Max Wait is', () => {
	const paths = sourcesIn('zscaler/objects', 'zscaler/threatFeeds/lists').map(({ path }) => path);
	expect(paths.length).toBeGreaterThan(50);
	const others = paths
		.filter((path) => afresh.test(readFileSync(join(ROOT, path), 'utf8')))
		.filter((path) => !ways.some((way) => path.endsWith(`/${way}`)));
	expect(others).toEqual([]);
});
