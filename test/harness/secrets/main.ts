import '../tsx/jsonLast';

import { parseArgs } from 'node:util';

import { startVirtualTime } from '../time/startVirtualTime';
import { cases } from './cases';
import { hunt } from './hunt';
import { openStage } from './stage';

/** `npm run test:secrets -- [--only TEXT] [--part N/OF]`; the last line is the count as JSON. */
async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			only: { type: 'string', default: '' },
			part: { type: 'string', default: '1/1' },
		},
	});
	const [part = 1, of = 1] = values.part.split('/').map(Number);
	const { end } = startVirtualTime();
	const stage = await openStage();
	const chosen = [...cases()]
		.filter(({ name }) => name.includes(values.only))
		.filter((_each, at) => at % of === part - 1);
	const { cases: done, leaks } = await hunt(stage, chosen, (count) => {
		console.log(`${count} of ${chosen.length} cases`);
	});
	await stage.close();
	end();
	for (const leak of leaks) console.log(leak);
	console.log(JSON.stringify({ cases: done, leaks: leaks.length }));
	if (leaks.length > 0 || done === 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
