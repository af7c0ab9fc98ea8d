import { setFlagsFromString } from 'node:v8';

import { isKnown } from './parser';
import { parsers } from './parsers';

// V8 compiles patterns so once a process has made many, as one that lives for weeks has: a loop
// over some millions of characters then overflows its stack (kRegExpCompiledLimit, V8 11 to 13).
beforeAll(() => {
	setFlagsFromString('--no-regexp-optimization');
});
afterAll(() => {
	setFlagsFromString('--regexp-optimization');
});

/** Characters, of which 4.3 million are too many for the smallest loop. */
const length = 5_000_000;

const runs = ['a', '0', '1', ' ', '\n', ',', '"'];

test.each(parsers.map((parser) => [parser.name, parser] as const))(
	'%s: one character millions of times is read, or refused in words',
	async (_name, parser) => {
		for (const run of runs) {
			const text = run.repeat(Math.min(length, parser.longest ?? length));
			try {
				await parser.read(text);
			} catch (error) {
				if (!isKnown(parser, error)) throw error;
			}
		}
	},
);
