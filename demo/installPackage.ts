import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { runNpm } from './runProgram';

/** Where n8n keeps the package. */
export const packageIn = (userFolder: string): string =>
	join(userFolder, '.n8n/nodes/node_modules/n8n-nodes-zscaler');

const packed = z.tuple([z.object({ filename: z.string() })]);

/** Packs this package and installs the tarball where n8n keeps community packages. */
export async function installPackage(userFolder: string, signal: AbortSignal): Promise<void> {
	const nodes = join(userFolder, '.n8n/nodes');
	await mkdir(nodes, { recursive: true });
	const project = join(__dirname, '..');
	const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', userFolder];
	const printed = await runNpm(args, { cwd: project, signal });
	const [{ filename }] = packed.parse(JSON.parse(printed));
	await writeFile(join(nodes, 'package.json'), '{ "name": "installed-nodes", "private": true }\n');
	// n8n gives the peer dependency itself.
	const install = ['install', join(userFolder, filename), '--legacy-peer-deps', '--offline'];
	await runNpm(install, { cwd: nodes, signal });
}
