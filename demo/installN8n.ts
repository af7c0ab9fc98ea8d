import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder';
import { runNode, runNpm, type Where } from './runProgram';
import { showProgress } from './showProgress';

/** 2.41.3 lacks a dependency in the npm registry, 2026-11. */
const VERSION = '2.41.1';
/** n8n's own `engines`. */
const OLDEST_NODE = 24;
const MARKER = 'complete.json';

export const scriptOf = (folder: string): string => join(folder, 'node_modules/n8n/bin/n8n');

/**
 * Installs n8n once for all runs; an install that was cut off is taken up where it stopped.
 *
 * @returns the folder that holds it.
 */
export async function installN8n(signal: AbortSignal): Promise<string> {
	const [major = '0'] = process.versions.node.split('.');
	if (Number(major) < OLDEST_NODE) throw new Error('Start the demo with: npm run demo');
	const cache = cacheFolder(process.platform, homedir(), process.env);
	const folder = join(cache, `n8n-${VERSION}`);
	if ((await readFile(join(folder, MARKER), 'utf8').catch(() => '')) === stamp()) return folder;
	await mkdir(folder, { recursive: true });
	await completeInstall({ cwd: folder, signal });
	await writeFile(join(folder, MARKER), stamp());
	return folder;
}

/** Native modules are built for one line of Node: another one has to build them anew. */
const stamp = (): string => JSON.stringify({ n8n: VERSION, abi: process.versions.modules });

async function completeInstall(where: Where): Promise<void> {
	// npm writes this file last: without it the tree is a torso.
	if (!existsSync(join(where.cwd, 'node_modules/.package-lock.json'))) await download(where);
	if (!(await loads(where))) await build(where);
	if (await loads(where)) return;
	throw new Error(`n8n ${VERSION} does not start. Remove ${where.cwd} and try again.`);
}

async function download(where: Where): Promise<void> {
	await rm(join(where.cwd, 'node_modules'), { recursive: true, force: true });
	await writeFile(join(where.cwd, 'package.json'), '{ "private": true }\n');
	await showProgress(`Installing n8n ${VERSION}, once (5 to 10 minutes, 3 GB)`, () =>
		// Without scripts: a Kafka client that nothing here needs fails to build.
		runNpm(['install', `n8n@${VERSION}`, '--ignore-scripts'], where),
	);
}

const build = (where: Where): Promise<string> =>
	showProgress('Building its native modules', () =>
		runNpm(['rebuild', 'sqlite3', 'isolated-vm'], where),
	);

async function loads(where: Where): Promise<boolean> {
	try {
		await runNode(['-e', "require('sqlite3'); require('isolated-vm')"], where);
		const version = await runNode([scriptOf(where.cwd), '--version'], where);
		return version.trim() === VERSION;
	} catch {
		where.signal.throwIfAborted();
		return false;
	}
}
