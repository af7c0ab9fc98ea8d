import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** A few of `npm run test:kill`: all take minutes. */
test('a workflow that is killed converges when it is run again', async () => {
	const printed = await runKills('--each', '23');
	const last = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Record<string, number>;
	expect(last.wrong).toBe(0);
	expect(last.kills).toBeGreaterThan(2);
	expect(last.converged).toBe(last.kills);
});

const runKills = (...args: string[]) =>
	new Promise<string>((resolve) => {
		const main = join(__dirname, 'main.ts');
		execFile(process.execPath, ['--import', 'tsx', main, ...args], (_error, stdout, stderr) => {
			// What is wrong is told there; the last line counts.
			resolve(`${stderr}\n${stdout}`);
		});
	});
