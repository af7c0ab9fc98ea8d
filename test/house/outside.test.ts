import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, sourcesIn } from './sources';

/** Ways out of the package, and the one place of each, which makes what goes there short and clean. */
const waysOut: readonly (readonly [way: RegExp, places: readonly string[]])[] = [
	[/\baddExecutionHints\b/, ['nodes/shared/addHint.ts']],
	[/\blogger\b/, ['nodes/shared/logTo.ts']],
	[/\bLoggerProxy\b/, ['credentials/logToN8n.ts']],
	[/new Node(Api|Operation)Error\(/, ['nodes/shared/toNodeError.ts']],
	[/\bsuper\(message\b/, ['nodes/ZscalerLogsTrigger/receive/refusal.ts']],
];

/** Ways in, and the one place of each, which makes what comes safe to walk through and exact. */
const waysIn: typeof waysOut = [
	[/\b(?:JSON\.parse|jsonParse)\b/, ['zscaler/contract/json/readJson.ts']],
];

test.each([...waysOut, ...waysIn])('%s is written in its one place alone', (way, places) => {
	const sources = sourcesIn('nodes', 'credentials', 'zscaler').map(({ path }) => path);
	const found = sources.filter((path) => way.test(readFileSync(join(ROOT, path), 'utf8')));
	expect(found).toEqual(places);
});
