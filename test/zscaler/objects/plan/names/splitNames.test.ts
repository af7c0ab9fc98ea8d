import fc from 'fast-check';

import { roughNames, splitNames } from '../../../../../zscaler/objects/plan/names/splitNames';

const split = (cell: string, ...known: string[]) =>
	splitNames(cell, (name) => known.includes(name));

test.each<[string, string[], object]>([
	['Berlin', ['Berlin'], { names: ['Berlin'] }],
	['Paris, FR', ['Paris, FR', 'Berlin'], { names: ['Paris, FR'] }],
	['Paris, FR', ['Paris, FR', 'Paris', 'FR'], { names: ['Paris, FR'] }],
	['Paris, FR, Berlin', ['Paris, FR', 'Berlin'], { names: ['Paris, FR', 'Berlin'] }],
	['Berlin;Paris, FR', ['Paris, FR', 'Berlin'], { names: ['Berlin', 'Paris, FR'] }],
	['Berlin\nParis, FR', ['Paris, FR', 'Paris', 'FR', 'Berlin'], { names: ['Berlin', 'Paris, FR'] }],
	['"Paris, FR", Berlin', ['Paris, FR', 'Berlin'], { names: ['Paris, FR', 'Berlin'] }],
	['"Paris, FR";"Berlin"', ['Paris, FR', 'Berlin'], { names: ['Paris, FR', 'Berlin'] }],
	['The "A" Team, Berlin', ['The "A" Team', 'Berlin'], { names: ['The "A" Team', 'Berlin'] }],
	['Berlin, Atlantis', ['Berlin'], { unknown: ['Atlantis'] }],
	['', [], { names: [] }],
	[' ,\n', [], { names: [] }],
])('%j with %j', (cell, known, names) => {
	expect(split(cell, ...known)).toEqual(names);
});

test('what can be read in two ways is not guessed', () => {
	expect(split('Paris, FR, Berlin', 'Paris, FR', 'Paris', 'FR', 'Berlin')).toEqual({
		ways: [
			['Paris', 'FR', 'Berlin'],
			['Paris, FR', 'Berlin'],
		],
	});
});

const word = fc.stringMatching(/^[A-Za-z][a-z]{0,5}$/);
/** Names that hold commas, of words that no other name has. */
const names = fc
	.uniqueArray(word, { minLength: 1, maxLength: 12, selector: (each) => each.toLowerCase() })
	.chain((words) =>
		fc.array(fc.boolean(), { minLength: words.length, maxLength: words.length }).map((joins) =>
			words.reduce<string[]>((all, next, at) => {
				const last = all.pop();
				if (last === undefined) return [next];
				return joins[at] === true ? [...all, `${last}, ${next}`] : [...all, last, next];
			}, []),
		),
	);

test('names of words of their own are found again, however they are joined', () => {
	fc.assert(
		fc.property(names, fc.constantFrom(', ', ',', '; ', '\n'), (all, separator) => {
			expect(split(all.join(separator), ...all)).toEqual({ names: all });
		}),
	);
});

test('without a list, commas, semicolons and lines part', () => {
	expect(roughNames('1, 2;3\n4')).toEqual(['1', '2', '3', '4']);
});

test('a name that is not known among many is found in a few looks at each', () => {
	const all = Array.from({ length: 20_000 }, (_none, number) => `user${number}@acme.example`);
	const known = new Set(all);
	let looks = 0;
	const isKnown = (name: string): boolean => {
		looks += 1;
		return known.has(name);
	};
	expect(splitNames([...all, 'nobody'].join(', '), isKnown)).toEqual({ unknown: ['nobody'] });
	expect(looks).toBeLessThan(all.length * 40);
});
