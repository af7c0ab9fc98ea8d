import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { rooms, ROOT } from './sources';

test('imports only go down, as .dependency-cruiser.cjs says', async () => {
	expect(await cruise()).toContain('no dependency violations found');
});

/** @returns the tool's report, violations included. */
const cruise = () =>
	new Promise<string>((resolve) => {
		const tool = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
		const args = [tool, '--config', '.dependency-cruiser.cjs', ...rooms];
		execFile(process.execPath, args, { cwd: ROOT }, (_error, stdout, stderr) => {
			resolve(stdout + stderr);
		});
	});
