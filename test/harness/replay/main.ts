import { resources } from '../../../zscaler/catalogue';
import { readExchanges } from './readExchanges';
import { count, replay, type Verdict } from './replay';
import { countRows, replayRows, rowLines } from './rows/replayRows';

/** Longest reason that is listed. */
const LONGEST = 600;

/** `npm run replay -- DIR [--verbose]`; the last line is the count as JSON. */
async function main(): Promise<void> {
	const args = process.argv.slice(2);
	const folder = args.find((arg) => !arg.startsWith('--'));
	if (folder === undefined) throw new Error('Usage: npm run replay -- DIR [--verbose]');
	const exchanges = readExchanges(folder);
	const verdicts = await replay(resources, exchanges);
	const rows = await replayRows(resources, exchanges);
	if (args.includes('--verbose')) {
		verdicts.filter(isNoteworthy).forEach(list);
		rowLines(rows).forEach((line) => {
			console.log(line.slice(0, LONGEST));
		});
	}
	const result = count(verdicts);
	console.log(JSON.stringify({ ...result, ...countRows(rows) }));
	if (result.mismatched > 0) process.exitCode = 1;
}

const isNoteworthy = ({ verdict }: Verdict): boolean => verdict !== 'matched';

function list({ verdict, exchange, by, why }: Verdict): void {
	const { method, url, status, source } = exchange;
	const parts = [`${verdict} ${method} ${url.pathname}${url.search} ${status}`, by, why, source];
	console.log(parts.filter(Boolean).join(' | ').slice(0, LONGEST));
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
