import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { packageIn } from './installPackage';

/**
 * Compiles the sources into the installed package, now and whenever one changes; what the compiler
 * complains about is shown. n8n loads it anew by itself (`N8N_DEV_RELOAD`). Ends with the signal.
 */
export function watchPackage(userFolder: string, signal: AbortSignal): void {
	const tsc = require.resolve('typescript/bin/tsc');
	const project = join(__dirname, '../tsconfig.build.json');
	const outDir = join(packageIn(userFolder), 'dist');
	const args = [tsc, '--project', project, '--outDir', outDir, '--watch', '--preserveWatchOutput'];
	const compiler = spawn(process.execPath, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		signal,
	});
	// The signal ends it, which is no failure.
	compiler.on('error', (error) => {
		if (!signal.aborted) throw error;
	});
}
