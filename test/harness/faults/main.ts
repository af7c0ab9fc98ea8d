import '../tsx/jsonLast';

import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Job, Told } from './job';
import { faultNames } from './kinds';
import { scenarios } from './scenarios';

const USAGE = `npm run test:faults -- [--only TEXT] [--fault NAME] [--case SCENARIO/FAULT/CALL] [--workers N]`;

/** Each process waits now and then for the network of another: two a processor keep it busy. */
const SIDE_BY_SIDE = availableParallelism() * 2;

interface Count {
	cases: number;
	sameEnd: number;
	cleanError: number;
	wrong: number;
}

function readJobs(): { jobs: Job[]; workers: number } {
	const { values } = parseArgs({
		options: {
			only: { type: 'string', default: '' },
			fault: { type: 'string' },
			case: { type: 'string' },
			workers: { type: 'string', default: String(SIDE_BY_SIDE) },
		},
	});
	const { only, fault, case: one, workers } = values;
	const [named = only, faultOfCase = fault, nth] = one?.split('/') ?? [];
	const chosen = scenarios.filter(({ name }) => (one ? name === named : name.includes(named)));
	const kinds = faultNames.filter((name) => faultOfCase === undefined || name === faultOfCase);
	const jobs = kinds.flatMap((kind) =>
		chosen.map(({ name }) => ({ scenario: name, fault: kind, nth: nth ? Number(nth) : undefined })),
	);
	if (jobs.length === 0) throw new Error(`Nothing is called so.\n${USAGE}`);
	return { jobs, workers: Math.min(Number(workers), jobs.length) };
}

function note(count: Count, { case: name, verdict }: Exclude<Told, 'ready'>): void {
	count.cases += 1;
	if (typeof verdict === 'string') {
		count[verdict] += 1;
		return;
	}
	count.wrong += 1;
	const again = `npm run test:faults -- --case '${name}'`;
	console.log(`wrong: ${name}: ${verdict.wrong.replaceAll(/\s+/g, ' ').slice(0, 700)} [${again}]`);
}

function startWorker(jobs: Job[], count: Count): Promise<void> {
	const worker: ChildProcess = fork(join(__dirname, 'worker.ts'), {
		execArgv: ['--import', 'tsx'],
	});
	return new Promise((resolve, reject) => {
		worker.on('message', (told: Told) => {
			if (told !== 'ready') {
				note(count, told);
				return;
			}
			const job = jobs.shift();
			if (job === undefined) worker.kill();
			else worker.send(job);
		});
		worker.on('exit', (code) => {
			if (code) reject(new Error(`A worker ended with ${code}`));
			else resolve();
		});
	});
}

async function main(): Promise<void> {
	const { jobs, workers } = readJobs();
	const count: Count = { cases: 0, sameEnd: 0, cleanError: 0, wrong: 0 };
	await Promise.all(Array.from({ length: workers }, () => startWorker(jobs, count)));
	console.log(JSON.stringify(count));
	process.exitCode = count.wrong === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
