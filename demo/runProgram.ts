import { execFile } from 'node:child_process';
import { dirname, delimiter } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Where {
	cwd: string;
	signal: AbortSignal;
}

/** The environment in which `node` is the one that runs this, whatever the machine has. */
export const environment = (): NodeJS.ProcessEnv => ({
	...process.env,
	PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
});

/** @returns what the script prints. Throws with what it complained about. */
export async function runNode(args: readonly string[], { cwd, signal }: Where): Promise<string> {
	const options = { cwd, signal, env: environment(), maxBuffer: 64 * 1024 * 1024 };
	const { stdout } = await run(process.execPath, args, options).catch((error: unknown) => {
		signal.throwIfAborted();
		throw complaintOf(args, error);
	});
	return stdout;
}

/** npm names its own script to what it runs; without a shell it works on every platform. */
export function runNpm(args: readonly string[], where: Where): Promise<string> {
	const npm = process.env.npm_execpath;
	if (!npm) throw new Error('Start the demo with: npm run demo');
	return runNode([npm, ...args, '--prefix', where.cwd, '--no-audit', '--no-fund'], where);
}

function complaintOf(args: readonly string[], error: unknown): Error {
	const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
	const tail = said.trim().split('\n').slice(-20).join('\n');
	return new Error(`${args.join(' ')} failed:\n${tail}`, { cause: error });
}
