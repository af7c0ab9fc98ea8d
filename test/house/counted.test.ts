import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { counted } from '../../zscaler/contract/text/counted';
import { ROOT, sourcesIn } from './sources';

test.each([
	[0, '0 items'],
	[1, '1 item'],
	[2, '2 items'],
	[1_200, '1,200 items'],
])('%d is told as %s', (count, told) => {
	expect(counted(count, 'item')).toBe(told);
});

const THINGS =
	'items?|entries|changes|rows|seconds|minutes|hours|days|characters|choices|values|results|' +
	'reasons|times|pages|objects|errors|lists|files|records|calls';
/** A number and a noun that does not ask how many. */
const bare = new RegExp(`\\$\\{(?!log\\.noun)[^}]+\\} (?:more |other |of )?(?:${THINGS})\\b`, 'g');
const ownEnding = /=== 1 \? '' : 's'/g;

test('a number is told with its noun by one function', () => {
	const found = sourcesIn('nodes', 'zscaler', 'credentials').flatMap(({ path }) => {
		const text = readFileSync(join(ROOT, path), 'utf8');
		const all = [...text.matchAll(bare), ...text.matchAll(ownEnding)].map(([each]) => each);
		return all.map((each) => `${path}: ${each}`);
	});
	expect(found).toEqual([]);
});
