import { fuzz } from './fuzz';
import { mutate } from './mutate';
import { parsers } from './parsers';
import { randomOf } from './random';

test('readers throw nothing but errors in words, and answer no more than they were given', async () => {
	const { cases, faults } = await fuzz(parsers, 9, 3_000);
	expect(faults).toEqual([]);
	expect(cases).toBe(3_000);
});

test('a case is told by its seed and its number', () => {
	const texts = (seed: number) => parsers.map((parser) => mutate(parser, randomOf(seed)));
	expect(texts(7)).toEqual(texts(7));
	expect(texts(7)).not.toEqual(texts(8));
});

test('a reader that throws a raw error is found, with the smallest text that shows it', async () => {
	const careless = {
		name: 'careless',
		samples: ['{"a":{"b":1}}'],
		words: [],
		json: true,
		read: (text: string) => {
			if (text.includes('null')) throw new TypeError('Cannot read properties of null');
		},
	};
	const { wrong, faults } = await fuzz([careless], 1, 300);
	expect(wrong).toBeGreaterThan(0);
	expect(faults).toMatchObject([{ parser: 'careless', input: 'null' }]);
});
