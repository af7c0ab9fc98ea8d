import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

test('the command prints one line of JSON when it is ready, and stops when told', async () => {
	const tsx = resolve(ROOT, 'node_modules/tsx/dist/cli.mjs');
	const args = [tsx, 'simulator/main.ts', '--limits', 'off', '--session-life', '3'];
	const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
	const [line] = await once(child.stdout, 'data');
	const ready = JSON.parse(String(line));
	expect(Object.keys(ready)).toEqual(['url', 'signInUrl', 'adminUrl', 'credentials']);
	expect(ready.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
	child.kill('SIGTERM');
	const [code] = await once(child, 'exit');
	expect(code).toBe(0);
});
