import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Endpoint {
	readonly method: string;
	/** Below the product's base; `{}` stands for any one value. */
	readonly path: string;
}

const SUFFIX = '.endpoints.txt';

/** The plain lists of what the public sources know, by product. */
export const listedProducts = readdirSync(__dirname)
	.filter((name) => name.endsWith(SUFFIX))
	.map((name) => name.slice(0, -SUFFIX.length));

export const listedEndpoints = (product: string): Endpoint[] =>
	readFileSync(join(__dirname, product + SUFFIX), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('#'))
		.map((line) => line.split(' '))
		.map(([method = '', path = '']) => ({ method, path }));

/** Whether the path of an operation makes the listed request: value for value, word for word. */
export const serves = (path: string, listed: string): boolean =>
	agree(path, listed, (own, theirs) =>
		// A list of one SDK names a policy type that a row of ours leaves open.
		own.startsWith('{') ? theirs === '{}' || /^[A-Z_]+$/.test(theirs) : own === theirs,
	);

/** Whether the path of an operation is one that the list knows, its own values filled in. */
export const isKnown = (path: string, listed: string): boolean =>
	agree(path, listed, (own, theirs) => theirs === '{}' || own.startsWith('{') || own === theirs);

function agree(
	path: string,
	listed: string,
	same: (own: string, theirs: string) => boolean,
): boolean {
	const ours = segmentsOf(path);
	const theirs = segmentsOf(listed);
	return ours.length === theirs.length && ours.every((own, at) => same(own, theirs[at] ?? ''));
}

const segmentsOf = (path: string): string[] => path.replace(/\/$/, '').split('/');
