import { basename } from 'node:path';
import { rooms, sourcesIn } from './sources';

// The longest file and function are ESLint's: max-lines, max-lines-per-function.

const shipped = sourcesIn('nodes', 'credentials', 'zscaler');
const isTable = (path: string) => /^zscaler\/catalogue\/(?!grammar\/)/.test(path);

test.each([
	['what is shipped', shipped],
	['the simulator', sourcesIn('simulator')],
])('the median file of %s is under 80 lines', (_name, sources) => {
	const lines = sources.filter(({ path }) => !isTable(path)).map((source) => source.lines);
	expect(lines.sort((a, b) => a - b)[Math.floor(lines.length / 2)]).toBeLessThan(80);
});

test('a node file is under 90 lines', () => {
	const long = shipped.filter(({ path, lines }) => path.endsWith('.node.ts') && lines >= 90);
	expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test('no file is named after nothing', () => {
	const vague = /^(utils?|helpers?|common|manager|misc|GenericFunctions)\b/i;
	const named = sourcesIn(...rooms).filter(({ path }) => vague.test(basename(path)));
	expect(named.map(({ path }) => path)).toEqual([]);
});
