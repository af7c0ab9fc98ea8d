import fc from 'fast-check';

import { editDistance } from '../../../../../zscaler/objects/plan/reading/editDistance';
import { someRuns } from '../../../../harness/someOf';

/** The definition, word by word: optimal string alignment, Wikipedia 'Damerau-Levenshtein distance'. */
function defined(from: string, to: string): number {
	if (from === '' || to === '') return from.length + to.length;
	const [left, right] = [from.slice(0, -1), to.slice(0, -1)];
	const isSame = from.at(-1) === to.at(-1);
	const ways = [
		defined(left, to) + 1,
		defined(from, right) + 1,
		defined(left, right) + (isSame ? 0 : 1),
	];
	const isSwapped = from.at(-1) === to.at(-2) && from.at(-2) === to.at(-1);
	if (from.length > 1 && to.length > 1 && isSwapped) {
		ways.push(defined(left.slice(0, -1), right.slice(0, -1)) + 1);
	}
	return Math.min(...ways);
}

/** Few letters, so that texts are alike in part. */
const texts = fc.stringMatching(/^[abc]{0,6}$/);
const words = fc.string({ unit: 'grapheme', maxLength: 20 });

test('counts as the definition does', () => {
	fc.assert(
		fc.property(texts, texts, (from, to) => {
			expect(editDistance(from, to)).toBe(defined(from, to));
		}),
		{ numRuns: someRuns(300) },
	);
});

test('is nothing for the same text alone, and the same in both directions', () => {
	fc.assert(
		fc.property(words, words, (from, to) => {
			expect(editDistance(from, to) === 0).toBe(from === to);
			expect(editDistance(from, to)).toBe(editDistance(to, from));
			expect(editDistance(from, to)).toBeLessThanOrEqual(
				Math.max(Array.from(from).length, Array.from(to).length),
			);
		}),
	);
});

test('is one for any single mistake', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-m]{2,20}$/), fc.nat(), (text, seed) => {
			const at = seed % (text.length - 1);
			const [start, one, two, end] = [
				text.slice(0, at),
				text.charAt(at),
				text.charAt(at + 1),
				text.slice(at + 2),
			];
			expect(editDistance(text, `${start}${two}${end}`)).toBe(1);
			expect(editDistance(text, `${start}${one}z${two}${end}`)).toBe(1);
			expect(editDistance(text, `${start}z${two}${end}`)).toBe(1);
			expect(editDistance(text, `${start}${two}${one}${end}`)).toBe(one === two ? 0 : 1);
		}),
	);
});

test.each([
	['ca', 'abc', 3],
	['kitten', 'sitting', 3],
	['acton', 'action', 1],
	['naem', 'name', 1],
	['', '東京', 2],
])('%j to %j: %i', (from, to, distance) => {
	expect(editDistance(from, to)).toBe(distance);
});
