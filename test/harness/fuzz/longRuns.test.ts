import { setFlagsFromString } from 'node:v8';

import { isKnown, type Parser } from './parser';
import { parsers } from './parsers';
import { randomOf } from './random';
import { someOf } from '../someOf';

// V8 compiles patterns so once a process has made many, as one that lives for weeks has: a loop
// over some millions of characters then overflows its stack (kRegExpCompiledLimit, V8 11 to 13).
beforeAll(() => {
	setFlagsFromString('--no-regexp-optimization');
});
afterAll(() => {
	setFlagsFromString('--regexp-optimization');
});

/** Characters, of which 4.3 million are too many for the smallest loop. */
const LENGTH = 4_500_000;

const runs = ['a', '0', '1', ' ', '\n', ',', '"'];

async function meets(parser: Parser, text: string): Promise<void> {
	try {
		await parser.read(text);
	} catch (error) {
		if (!isKnown(parser, error)) throw error;
	}
}

const each = () => someOf(parsers, 2).map((parser) => [parser.name, parser] as const);

const room = ({ longest = LENGTH }: Parser): number => Math.min(LENGTH, longest);

test.each(each())(
	'%s: one character millions of times is read, or refused in words',
	async (_name, parser) => {
		for (const run of runs) await meets(parser, run.repeat(room(parser)));
	},
);

test.each(each())(
	'%s: one character millions of times within what it reads is read, or refused in words',
	async (_name, parser) => {
		for (const [index, run] of ['a', '1', ' '].entries()) {
			const { oneOf, below } = randomOf(index);
			const sample = oneOf(parser.samples);
			const at = below(sample.length);
			const long = run.repeat(Math.max(0, room(parser) - sample.length));
			await meets(parser, sample.slice(0, at) + long + sample.slice(at));
		}
	},
);
