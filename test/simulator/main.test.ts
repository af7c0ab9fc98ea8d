import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const ROOT = resolve(__dirname, '../..');

const ready = z.strictObject({
	url: z.string().regex(/^http:\/\/127\.0\.0\.1:\d+$/),
	signInUrl: z.string().url(),
	adminUrl: z.string().url(),
	credentials: z.record(z.record(z.string())),
});

test('the command prints one line of JSON when it is ready, and stops when told', async () => {
	// Not through tsx's command, which answers for its child when that is slow to hear a signal.
	const args = ['--import', 'tsx', 'simulator/main.ts', '--limits', 'off', '--session-life', '3'];
	const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
	const exit = new Promise((done) => child.once('exit', done));
	const lines: unknown[] = await once(createInterface(child.stdout), 'line');
	const { credentials } = ready.parse(JSON.parse(String(lines[0])));
	expect(Object.keys(credentials)).toHaveLength(10);
	child.kill('SIGTERM');
	expect(await exit).toBe(0);
});
