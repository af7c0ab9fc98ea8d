import { Readable } from 'node:stream';

import { parse } from 'csv-parse';
import Papa from 'papaparse';

import { splitRecords } from '../zscaler/cloudNss/records/splitRecords';
import { readRecords } from '../zscaler/cloudNss/records/readRecords';
import type { TableSettings } from '../zscaler/tables/openTable';
import { readTable } from '../zscaler/tables/readTable';
import { makePost, makeReport } from './logsInput';

/** Runs one contestant and writes a line of JSON: `tsx bench/logsContestant.ts NAME COUNT`. */
const NAME = process.argv[2] ?? '';
const COUNT = Number(process.argv[3]);

interface Result {
	readonly items: number;
	readonly seconds: number;
	/** The most that the process held during the run, beyond what it held before. */
	readonly megabytes: number;
}

async function* stream(withPreamble: boolean): AsyncGenerator<string> {
	yield* makeReport(COUNT, withPreamble);
}

/** Processor time, so that a busy machine slows all contestants alike. */
async function measure(run: () => Promise<number>): Promise<Result> {
	const before = process.memoryUsage().rss;
	let max = before;
	const watch = setInterval(() => (max = Math.max(max, process.memoryUsage().rss)), 20);
	const started = process.cpuUsage();
	const items = await run();
	const { user, system } = process.cpuUsage(started);
	clearInterval(watch);
	max = Math.max(max, process.memoryUsage().rss);
	return {
		items,
		seconds: (user + system) / 1e6,
		megabytes: Math.round((max - before) / 2 ** 20),
	};
}

/** Calls `passed` after every piece, with the number of its rows. */
async function readPieces(
	settings: TableSettings,
	withPreamble: boolean,
	passed: (rows: number) => void,
): Promise<void> {
	let rows = 0;
	const reader = readTable(settings, () => rows++);
	for await (const piece of stream(withPreamble)) {
		reader.write(piece);
		passed(rows);
		rows = 0;
	}
	reader.end();
	passed(rows);
}

async function ours(times: boolean): Promise<number> {
	let items = 0;
	const settings = times ? {} : { header: 'first' as const, times };
	await readPieces(settings, times, (rows) => (items += rows));
	return items;
}

async function csvParse(): Promise<number> {
	let items = 0;
	const parser = Readable.from(stream(false)).pipe(parse({ columns: true }));
	for await (const _ of parser) items++;
	return items;
}

async function papa(): Promise<number> {
	let items = 0;
	const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { header: true, skipEmptyLines: true });
	for await (const _ of Readable.from(stream(false)).pipe(parser)) items++;
	return items;
}

/** What is alive while the rows pass, beyond what was at the beginning; for node --expose-gc. */
async function alive(): Promise<number> {
	const held = (): number => {
		globalThis.gc?.();
		return process.memoryUsage().heapUsed;
	};
	const before = held();
	let max = 0;
	let batches = 0;
	await readPieces({}, true, () => {
		if (++batches % 200 === 0) max = Math.max(max, held() - before);
	});
	return Math.round(max / 2 ** 10);
}

/** The library at its fastest: a text that is there as a whole. */
const papaWhole = async (): Promise<number> =>
	Papa.parse([...makeReport(COUNT, false)].join(''), { header: true, skipEmptyLines: true }).data
		.length;

/** Making the text, which every contestant has to pay. */
async function nothing(): Promise<number> {
	let pieces = 0;
	for await (const _ of stream(false)) pieces++;
	return pieces;
}

const BATCH = 1000;
const POST = makePost(BATCH);

async function records(read: (text: string) => number): Promise<number> {
	let items = 0;
	for (let done = 0; done < COUNT; done += BATCH) items += read(POST);
	return items;
}

function readOurs(text: string): number {
	let items = 0;
	const reader = readRecords(
		() => items++,
		() => undefined,
	);
	reader.write(text);
	reader.end();
	return items;
}
function splitOurs(text: string): number {
	let items = 0;
	const splitter = splitRecords({ take: () => items++, refuse: () => undefined });
	splitter.write(text);
	splitter.end();
	return items;
}
const parseLines = (text: string): number =>
	text.split('\n').map((line): unknown => JSON.parse(line)).length;
/** As a feed without escape characters posts it: a quote in every tenth record. */
const BROKEN = POST.split('\n')
	.map((line, at) => (at % 10 === 0 ? line.replace('Mozilla', 'Mo"zilla') : line))
	.join('\n');

const contestants: Readonly<Record<string, () => Promise<number>>> = {
	nothing,
	alive,
	ours: () => ours(false),
	oursWithTimes: () => ours(true),
	csvParse,
	papa,
	papaWhole,
	parseLines: () => records(parseLines),
	splitRecords: () => records(splitOurs),
	readRecords: () => records(readOurs),
	readBroken: () => records(() => readOurs(BROKEN)),
};

async function main(): Promise<void> {
	const run = contestants[NAME];
	if (run === undefined) throw new Error(`Which one? ${Object.keys(contestants).join(', ')}`);
	console.log(JSON.stringify(await measure(run)));
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
