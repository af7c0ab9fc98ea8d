import { runFlat } from '../test/nodes/ZscalerLogs/runFlat';
import { pushThroughN8n } from './logsPush';
import { runCompiled } from './runCompiled';

/**
 * 1,000,000 rows of an audit report to items beside csv-parse and papaparse, and their memory; web
 * records as Cloud NSS posts them beside JSON.parse of each line; and the rows of a whole report to a
 * file on n8n's disk. Each runs in a process of its own, seconds are processor time, without the
 * making of the input. Then records through the trigger in the real n8n beside its Webhook node.
 */
const ROWS = 1_000_000;
const RECORDS = 300_000;

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
	return runCompiled('logsContestant', [contestant, String(count)], ['--expose-gc']) as Result;
}

const perSecond = ({ items, seconds }: Result, without = 0): number =>
	Math.round(items / (seconds - without));
const ratio = (one: number, other: number): number => Math.round((one / other) * 100) / 100;

async function rowFigures() {
	const making = run('nothing', ROWS).seconds;
	const ours = run('ours', ROWS);
	const oursWithTimes = run('oursWithTimes', ROWS);
	const csvParse = run('csvParse', ROWS);
	const papa = run('papa', ROWS);
	const papaWhole = run('papaWhole', ROWS);
	// Through n8n's own engine and the simulator, in a process with a heap of 192 MB.
	const toFile = await runFlat('download', ROWS);
	const rowsPerSecond = perSecond(ours, making);
	return {
		rows: ROWS,
		rowsPerSecond,
		rowsPerSecondWithTimes: perSecond(oursWithTimes, making),
		timesFasterThanCsvParse: ratio(rowsPerSecond, perSecond(csvParse, making)),
		timesFasterThanPapaparse: ratio(rowsPerSecond, perSecond(papa, making)),
		timesFasterThanPapaparseInOnePiece: ratio(rowsPerSecond, perSecond(papaWhole, making)),
		kilobytesAliveWhilePassing: run('alive', ROWS).items,
		megabytes: oursWithTimes.megabytes,
		megabytesOfCsvParse: csvParse.megabytes,
		megabytesOfPapaparse: papa.megabytes,
		rowsPerSecondToFile: Math.round(ROWS / toFile.seconds),
		megabytesToFile: toFile.rss,
		heldMegabytesToFile: toFile.heap + toFile.outside,
	};
}

function recordFigures() {
	const lines = run('parseLines', RECORDS);
	const read = run('readRecords', RECORDS);
	return {
		recordsPerSecond: perSecond(read),
		recordsPerSecondTenthBroken: perSecond(run('readBroken', RECORDS)),
		splittingToJsonParse: ratio(perSecond(run('splitRecords', RECORDS)), perSecond(lines)),
		typedToJsonParse: ratio(perSecond(read), perSecond(lines)),
	};
}

async function pushFigures() {
	const { trigger, webhook, webhookAndSplit } = await pushThroughN8n(new AbortController().signal);
	return {
		recordsPerSecondThroughN8n: trigger.recordsPerSecond,
		throughN8nToWebhook: ratio(trigger.recordsPerSecond, webhook.recordsPerSecond),
		throughN8nToWebhookAndSplit: ratio(trigger.recordsPerSecond, webhookAndSplit.recordsPerSecond),
		millisecondsToAnswer: trigger.answer,
		millisecondsOfWebhook: webhook.answer,
	};
}

async function main(): Promise<void> {
	const pushed = await pushFigures();
	console.log(JSON.stringify({ ...(await rowFigures()), ...recordFigures(), ...pushed }));
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
