import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesIn, ROOT, rooms } from './sources';

const pages = [
	'README.md',
	'CONTRIBUTING.md',
	...filesIn('docs').filter((path) => path.endsWith('.md')),
];
const files = rooms.flatMap((room) => filesIn(room));
const folders = new Set([...rooms, ...files.flatMap((path) => dirname(path).split('/'))]);

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What stands in backticks, examples of several lines apart. */
const spansIn = (text: string): string[] =>
	[...text.replace(/```.*?```/gs, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

/** Begins with a folder of the house, or ends as its files do. */
const isPath = (span: string): boolean =>
	/^[\w.-]+(?:\/[\w.-]*)+$/.test(span)
		? folders.has(span.slice(0, span.indexOf('/')))
		: /^[\w.-]+\.(?:ts|md)$/.test(span);

/** A file that is named alone is one of a folder that was named before. */
const isThere = (path: string): boolean =>
	existsSync(join(ROOT, path)) ||
	(!path.includes('/') && files.some((file) => basename(file) === path));

test.each(pages)('%s: names the files and folders that there are', (page) => {
	const paths = spansIn(textOf(page)).filter(isPath);
	expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

test('the pages for contributors name some', () => {
	const named = ['CONTRIBUTING.md', 'docs/architecture.md'].map(
		(page) => spansIn(textOf(page)).filter(isPath).length,
	);
	expect(Math.min(...named)).toBeGreaterThan(20);
});

/** Is made up, to show how a row is added. */
const madeUp = ['ziaQuarantineLabel', 'quarantineLabels'];

/** What `test/house` says of the code is no code. */
const isCode = (path: string): boolean => path.endsWith('.ts') && !path.startsWith('test/house/');

const code = new Set(
	[...files.filter(isCode), 'package.json'].flatMap((path) => [
		basename(path).split('.')[0],
		...(textOf(path).match(/\w+/g) ?? []),
	]),
);

/** Words that nobody writes but programmers: `planChange`, `RunContext`. */
const wordsIn = (text: string): string[] => text.match(/\b[A-Za-z]+[a-z][A-Z]\w*/g) ?? [];

test.each(pages)('%s: names what there is in the code', (page) => {
	const words = spansIn(textOf(page)).flatMap(wordsIn);
	expect(words.filter((word) => !code.has(word) && !madeUp.includes(word))).toEqual([]);
});

test('the glossary explains words that the code has', () => {
	const [, glossary = ''] = textOf('CONTRIBUTING.md').split('## Glossary');
	const explained = [...glossary.matchAll(/^\| `?([A-Za-z]+)`? +\|/gm)].map(
		([, word = '']) => word,
	);
	expect(explained.length).toBeGreaterThan(25);
	expect(explained.flatMap(wordsIn).filter((word) => !code.has(word))).toEqual([]);
});

test.each(pages)('%s: names the commands that there are', (page) => {
	const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
	const named = [...textOf(page).matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name);
	expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
