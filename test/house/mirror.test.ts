import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { groupBy } from 'lodash';
import { filesIn, ROOT } from './sources';

/** Data of tests, the vendor's lists, and what every node has to keep. */
const ownFolder = /\/(fixtures|vendor|everyOperation)(\/|$)/;

const mirrored = ['test/zscaler', 'test/nodes', 'test/credentials', 'test/simulator', 'test/demo'];

test('the test of a file is found by its path: test/ has the folders of the source', () => {
	const folders = mirrored.flatMap((folder) => filesIn(folder).map((path) => dirname(path)));
	const strange = [...new Set(folders)].filter(
		(folder) => !ownFolder.test(folder) && !existsSync(join(ROOT, folder.replace('test/', ''))),
	);
	expect(strange).toEqual([]);
});

test('a test that is named after a file lies where that file lies', () => {
	const places = groupBy(
		filesIn('zscaler').filter((path) => path.endsWith('.ts')),
		(path) => basename(path, '.ts'),
	);
	const tests = filesIn('test/zscaler').filter((path) => path.endsWith('.test.ts'));
	const lost = tests.filter((path) => {
		const [place, ...others] = places[basename(path, '.test.ts')] ?? [];
		return place !== undefined && others.length === 0 && `test/${dirname(place)}` !== dirname(path);
	});
	expect(lost).toEqual([]);
});
