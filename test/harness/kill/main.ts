import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startTenant } from '../engine/tenant';
import { runKills } from './runKills';
import { scenarios } from './scenarios';
import { bundleChild, startChild } from './startChild';
import { startGate } from './startGate';

/** `npm run test:kill`, or of the kills only each so many, from the first: `-- --each 10`. */
async function main(): Promise<void> {
	const each = Number(process.argv[process.argv.indexOf('--each') + 1] ?? 1) || 1;
	const tenant = await startTenant();
	const gate = await startGate(tenant.url);
	const folder = await mkdtemp(join(tmpdir(), 'kill-'));
	const script = await bundleChild(folder);
	const start = () => startChild(script);
	const spares = [start(), start()];
	const house = { tenant, gate, start, spares, child: await start(), moments: 0 };
	const count = { kills: 0, converged: 0, wrong: 0 };
	try {
		for (const scenario of scenarios) {
			for await (const { call, moment, wrong } of runKills(house, scenario, each)) {
				count.kills += 1;
				count[wrong.length === 0 ? 'converged' : 'wrong'] += 1;
				if (wrong.length > 0) {
					console.error([`${scenario.name}, killed ${moment} ${call}:`, ...wrong].join('\n  '));
				}
			}
			console.log(`${scenario.name}: ${JSON.stringify(count)}`);
		}
	} finally {
		await house.child.kill();
		for (const spare of spares) await (await spare).kill();
		await rm(folder, { recursive: true });
		gate.close();
		await tenant.close();
	}
	console.log(JSON.stringify(count));
	process.exitCode = count.wrong > 0 || count.kills === 0 ? 1 : 0;
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
