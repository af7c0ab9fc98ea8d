import { parseArgs } from 'node:util';
import { isSeedName } from './seed/fillTenant';
import { startSimulator, type SimulatorOptions } from './startSimulator';

const USAGE =
	'simulator [--port N] [--session-life SECONDS] [--idle SECONDS] [--limits SCALE|off] [--seed small|empty]';

function readOptions(): SimulatorOptions {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '0' },
			'session-life': { type: 'string', default: '3600' },
			idle: { type: 'string', default: '300' },
			limits: { type: 'string', default: '1' },
			seed: { type: 'string', default: 'small' },
		},
	});
	const { seed, limits } = values;
	if (!isSeedName(seed)) throw new Error(`No seed is called ${seed}.\n${USAGE}`);
	return {
		port: number(values.port),
		sessionLife: number(values['session-life']),
		idleTime: number(values.idle),
		limits: limits === 'off' ? 'off' : number(limits),
		seed,
	};
}

function number(value: string): number {
	const read = Number(value);
	if (!Number.isFinite(read) || read < 0) throw new Error(`${value} is no number.\n${USAGE}`);
	return read;
}

async function run(): Promise<void> {
	const simulator = await startSimulator(readOptions());
	const { url, signInUrl, adminUrl, credentials } = simulator;
	// Before the line: who reads it may stop the simulator at once.
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => void simulator.close());
	console.log(JSON.stringify({ url, signInUrl, adminUrl, credentials }));
}

run().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
