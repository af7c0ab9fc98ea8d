import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { syncInCodeNode } from './codeNode';
import { compileRules, syncFeed } from './ours';
import { openStopwatch } from './stopwatch';

/** One contestant in a process of its own: `contestant.ts NAME FOLDER`, its figures as JSON. */
async function main(): Promise<void> {
	const [name = '', folder = ''] = process.argv.slice(2);
	const watch = openStopwatch();
	const lines = (file: string) => readFileSync(join(folder, file), 'utf8').split('\n');
	const stream = (file: string) =>
		createReadStream(join(folder, file), { highWaterMark: 2 ** 20 }) as AsyncIterable<Uint8Array>;
	const contestants: Record<string, () => Promise<Record<string, number>>> = {
		ours: () => syncFeed(stream('feed.txt'), lines('current.txt'), lines('guarded.txt'), watch),
		codeNode: async () =>
			syncInCodeNode(
				await Promise.resolve(readFileSync(join(folder, 'feed.txt'), 'utf8')),
				lines('current.txt'),
				lines('guarded.txt'),
				watch,
			),
		oursOnRules: () => compileRules(stream('rules.txt'), watch),
		compiler: async () => {
			const { default: compile } = await import('@adguard/hostlist-compiler');
			watch.begin();
			const rules = await compile({
				name: 'bench',
				sources: [{ source: join(folder, 'rules.txt'), type: 'adblock' }],
				transformations: ['Validate', 'Deduplicate', 'Compress'],
			});
			watch.lap('compile');
			return { rules: rules.filter((rule) => !rule.startsWith('!')).length };
		},
	};
	const figures = await contestants[name]!();
	const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
	console.log(JSON.stringify({ total: watch.total(), megabytes, laps: watch.laps, figures }));
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
