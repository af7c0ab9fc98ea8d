import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a script of this folder in a process of its own, and gives the JSON of its last line. The
 * script runs as the package is built: what tsx makes of a module is slower by an eighth.
 */
export function runCompiled(
	script: string,
	args: readonly string[],
	flags: string[] = [],
): unknown {
	compiled ??= compile();
	const file = join(compiled, `${script}.js`);
	const output = execFileSync(process.execPath, [...flags, file, ...args], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

let compiled: string | undefined;

/** The folder in which the scripts lie afterwards. */
function compile(): string {
	execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', __dirname], {
		stdio: 'inherit',
	});
	return join(__dirname, 'dist', 'bench');
}
