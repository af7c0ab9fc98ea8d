import { parseArgs } from 'node:util';

import { fuzz } from './fuzz';
import { parsers } from './parsers';

/** `npm run test:fuzz -- [--seed N] [--cases N] [--only NAME]`; the last line is the count as JSON. */
async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			seed: { type: 'string', default: String(Date.now() % 1_000_000) },
			cases: { type: 'string', default: '1000000' },
			only: { type: 'string', default: '' },
		},
	});
	const [seed, cases] = [Number(values.seed), Number(values.cases)];
	const chosen = parsers.filter(({ name }) => name.includes(values.only));
	if (chosen.length === 0) throw new Error(`No reader is called so: ${values.only}`);
	console.log(`${cases} cases of ${chosen.length} readers, seed ${seed}`);
	const { wrong, faults, ...counted } = await fuzz(chosen, seed, cases, (done) => {
		console.log(`${done} cases`);
	});
	for (const { input = '', ...fault } of faults) {
		console.log(JSON.stringify({ ...fault, input: input.slice(0, 2_000) }));
	}
	console.log(JSON.stringify({ cases: counted.cases, wrong, seed }));
	if (wrong > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
