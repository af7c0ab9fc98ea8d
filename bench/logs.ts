import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * 1,000,000 rows of an audit report to items beside csv-parse and papaparse, and their memory; web
 * records as Cloud NSS posts them beside JSON.parse of each line; and the rows of a whole report to a
 * file on n8n's disk. Each runs in a process of its own,
 * seconds are processor time, without the making of the input.
 */
const rows = 1_000_000;
const records = 300_000;

interface Result {
	readonly items: number;
	readonly seconds: number;
	readonly megabytes: number;
}

/** The better of two runs: others may have been busy on the machine. */
function run(contestant: string, count: number): Result {
	const [one, other] = [runOnce(contestant, count), runOnce(contestant, count)];
	const result = one.seconds < other.seconds ? one : other;
	console.log(contestant, JSON.stringify(result));
	return result;
}

function runOnce(contestant: string, count: number): Result {
	const script = join(__dirname, 'logsContestant.ts');
	const output = execFileSync(
		process.execPath,
		['--expose-gc', '--import', 'tsx', script, contestant, String(count)],
		{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
	);
	return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Result;
}

/** Through n8n's own engine and the simulator, in a process with a heap of 192 MB. */
function runToFile(): { readonly seconds: number; readonly rss: number } {
	const output = execFileSync(
		process.execPath,
		['--import', 'tsx', join(__dirname, 'logsToFile.ts'), String(rows)],
		{ encoding: 'utf8' },
	);
	console.log('toFile', output.trim());
	return JSON.parse(output) as { seconds: number; rss: number };
}

const making = run('nothing', rows).seconds;
const perSecond = ({ items, seconds }: Result, without = 0): number =>
	Math.round(items / (seconds - without));
const ratio = (one: number, other: number): number => Math.round((one / other) * 100) / 100;

const alive = run('alive', rows).items;
const ours = run('ours', rows);
const oursWithTimes = run('oursWithTimes', rows);
const csvParse = run('csvParse', rows);
const papa = run('papa', rows);
const papaWhole = run('papaWhole', rows);
const lines = run('parseLines', records);
const split = run('splitRecords', records);
const read = run('readRecords', records);
const broken = run('readBroken', records);
const toFile = runToFile();

const rowsPerSecond = perSecond(ours, making);
console.log(
	JSON.stringify({
		rows,
		rowsPerSecond,
		rowsPerSecondWithTimes: perSecond(oursWithTimes, making),
		timesFasterThanCsvParse: ratio(rowsPerSecond, perSecond(csvParse, making)),
		timesFasterThanPapaparse: ratio(rowsPerSecond, perSecond(papa, making)),
		timesFasterThanPapaparseInOnePiece: ratio(rowsPerSecond, perSecond(papaWhole, making)),
		kilobytesAliveWhilePassing: alive,
		megabytes: oursWithTimes.megabytes,
		megabytesOfCsvParse: csvParse.megabytes,
		megabytesOfPapaparse: papa.megabytes,
		rowsPerSecondToFile: Math.round(rows / toFile.seconds),
		megabytesToFile: toFile.rss,
		recordsPerSecond: perSecond(read),
		recordsPerSecondTenthBroken: perSecond(broken),
		splittingToJsonParse: ratio(perSecond(split), perSecond(lines)),
		typedToJsonParse: ratio(perSecond(read), perSecond(lines)),
	}),
);
