import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { filesIn, ROOT } from './sources';

const manifest = z
	.object({
		name: z.string(),
		dependencies: z.undefined(),
		peerDependencies: z.record(z.string()),
		n8n: z.object({
			strict: z.literal(true),
			nodes: z.array(z.string()).nonempty(),
			credentials: z.array(z.string()).nonempty(),
		}),
	})
	.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

const { nodes, credentials } = manifest.n8n;
const built = filesIn('dist').filter((path) => path.endsWith('.js'));

/** The files that `npm pack` would put into the tarball. */
function packed(): string[] {
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const options = { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' } as const;
	const json = execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], options);
	const [tarball] = z
		.tuple([z.object({ files: z.array(z.object({ path: z.string() })) })])
		.parse(JSON.parse(json));
	return tarball.files.map(({ path }) => path);
}

describe('the tarball', () => {
	const files = packed();

	test('holds dist and what npm wants to see, nothing else', () => {
		const others = files.filter((path) => !path.startsWith('dist/')).sort();
		expect(others).toEqual(['LICENSE', 'README.md', 'index.js', 'package.json']);
	});

	test('holds nothing but code, icons and codex files in dist', () => {
		const runs = /^dist\/(nodes|credentials|zscaler)\/.*\.(js|svg|png|node\.json)$/;
		expect(files.filter((path) => path.startsWith('dist/') && !runs.test(path))).toEqual([]);
	});

	test.each([...nodes, ...credentials])('holds %s', (path) => {
		expect(files).toContain(path);
	});

	test('holds a codex file beside each node', () => {
		for (const path of nodes) expect(files).toContain(path.replace(/\.js$/, '.json'));
	});
});

describe('package.json', () => {
	test('asks for n8n-workflow alone', () => {
		expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
	});

	test('lists every node and credential that is built', () => {
		const found = built.filter((path) => /\.(node|credentials)\.js$/.test(path));
		expect([...nodes, ...credentials].sort()).toEqual(found.sort());
	});
});

describe('what is built', () => {
	// What n8n Cloud gives a verified package, n8n 2.41.
	const given = ['n8n-workflow', 'lodash', 'luxon', 'zod', 'p-limit', 'crypto', 'node:crypto'];

	test('imports nothing but itself and what n8n gives', () => {
		const foreign = built.flatMap((path) =>
			[...readFileSync(join(ROOT, path), 'utf8').matchAll(/\b(?:require|import)\(["']([^"']+)/g)]
				.map(([, name = '']) => name)
				.filter((name) => !name.startsWith('.') && !given.includes(name))
				.map((name) => `${path}: ${name}`),
		);
		expect(foreign).toEqual([]);
	});

	test.each(nodes)('%s has the icons that it names', (path) => {
		const icons = [...readFileSync(join(ROOT, path), 'utf8').matchAll(/["']file:([^"']+)["']/g)];
		const folder = join(ROOT, path, '..');
		expect(icons.length).toBeGreaterThan(0);
		for (const [, icon = ''] of icons) expect(existsSync(join(folder, icon))).toBe(true);
	});

	test.each(nodes)('%s exports one class, named as its file', (path) => {
		const name = basename(path, '.node.js');
		const source = readFileSync(join(ROOT, path), 'utf8');
		expect(source.match(/^class (\w+)/gm)).toEqual([`class ${name}`]);
		// n8n's loader and its linter read the description where it stands.
		expect(source).toMatch(/description = \{\n/);
	});
});
