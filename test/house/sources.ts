import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** The folders that hold TypeScript, as far as they are there. */
export const rooms = [
	'nodes',
	'credentials',
	'zscaler',
	'simulator',
	'demo',
	'bench',
	'docs',
	'test',
].filter((folder) => existsSync(join(ROOT, folder)));

export interface Source {
	/** From the top of the project, with forward slashes. */
	path: string;
	lines: number;
}

/** The TypeScript files below these folders. */
export const sourcesIn = (...folders: readonly string[]): Source[] =>
	folders
		.flatMap((folder) => filesIn(folder))
		.filter((path) => path.endsWith('.ts'))
		.map((path) => {
			const text = readFileSync(join(ROOT, path), 'utf8');
			return { path, lines: text.trimEnd().split('\n').length };
		});

/** Paths of all files below a folder, from the top of the project. */
export const filesIn = (folder: string): string[] =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
		.filter((path) => !path.includes('/node_modules/'));
