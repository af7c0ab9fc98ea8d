import fc from 'fast-check';

import { openSuffixIndex } from '../../../../zscaler/threatFeeds/match/indexSuffixes';
import { openTexts } from '../../../../zscaler/threatFeeds/match/openTexts';
import { someRuns } from '../../../harness/someOf';

test('texts are numbered as a Map would', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }),
			fc.string({ maxLength: 3 }),
			(given, other) => {
				const texts = openTexts((text: string) => text);
				const map = new Map<string, number>();
				for (const text of given) {
					if (!map.has(text)) map.set(text, map.size);
					expect(texts.add(text)).toBe(map.get(text));
				}
				expect(texts.all).toEqual([...map.keys()]);
				for (const text of [...given, other]) expect(texts.find(text)).toBe(map.get(text) ?? -1);
			},
		),
	);
});

test('names are found by the names that end in them, the shortest first', () => {
	const name = fc
		.array(fc.constantFrom('a', 'b', 'ab'), { minLength: 2, maxLength: 5 })
		.map((labels) => labels.join('.'));
	fc.assert(
		fc.property(fc.array(name), name, (names, asked) => {
			const index = openSuffixIndex(names.length, 0);
			for (const each of names) index.add(`.${each}/x`, 1, each.length + 1);
			const shown: string[] = [];
			expect(
				index.find({ text: asked, from: 0, to: asked.length }, (number, start) => {
					expect(asked.slice(start)).toBe(names[number]);
					shown.push(asked.slice(start));
					return false;
				}),
			).toBe(-1);
			const expected = names.filter((each) => asked === each || asked.endsWith(`.${each}`));
			expect([...shown].sort()).toEqual([...expected].sort());
			expect(shown.map(({ length }) => length)).toEqual(
				shown.map(({ length }) => length).sort((a, b) => a - b),
			);
		}),
		{ numRuns: someRuns(1000) },
	);
});
