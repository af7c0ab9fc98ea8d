import fc from 'fast-check';

import { requestsNear, urlEntries } from '../arbitraries';
import { matches } from '../match/matches';
import { reduceTexts } from './reduceTexts';
import { someRuns } from '../../../harness/someOf';

test.each([
	['the same entry twice', ['a.com', 'a.com'], ['a.com']],
	['a path on a host', ['a.com', 'a.com/x', 'a.com:8080/x?y'], ['a.com']],
	[
		'a host under a dot',
		['.a.com', 'a.com', 'b.a.com', 'b.a.com/x', 'ba.com'],
		['.a.com', 'ba.com'],
	],
	[
		'the fifth level, not the sixth',
		['.a.com', '1.2.3.4.5.a.com', '1.2.3.4.5.6.a.com'],
		['.a.com', '1.2.3.4.5.6.a.com'],
	],
	['a dot under a dot, which reaches further', ['.a.com', '.b.a.com'], ['.a.com', '.b.a.com']],
	[
		'a path under a folder',
		['a.com/x/', 'a.com/x/y', 'a.com/x/y/z?q=1', 'a.com/x', 'a.com/xy'],
		['a.com/x/', 'a.com/x', 'a.com/xy'],
	],
	['no folder in a query', ['a.com/x?u=/', 'a.com/x?u=/y'], ['a.com/x?u=/', 'a.com/x?u=/y']],
	[
		'a host under a dot with a folder',
		['.a.com/x/', 'b.a.com/x/y', 'b.a.com/z'],
		['.a.com/x/', 'b.a.com/z'],
	],
	['a port', ['a.com:8080', 'a.com:8080/x', 'a.com/x'], ['a.com:8080', 'a.com/x']],
	[
		'nothing across the sizes of a name',
		['a.com', 'b.a.com', 'xa.com'],
		['a.com', 'b.a.com', 'xa.com'],
	],
])('leaves out %s', (_, entries, kept) => {
	expect(reduceTexts(entries).kept).toEqual(kept);
});

test('says what covers what', () => {
	expect([...reduceTexts(['.a.com', 'b.a.com', 'c.com', 'c.com/x']).covers]).toEqual([
		['b.a.com', '.a.com'],
		['c.com/x', 'c.com'],
	]);
});

test('without a limit of levels a dot covers the dots below it', () => {
	expect(reduceTexts(['.a.com', '.b.a.com', '.c.b.a.com/x'], Infinity).kept).toEqual(['.a.com']);
});

describe.each([true, false])('a path without a port spans all ports: %s', (anyPort) => {
	test('matches what it matched before, and nothing needless is left', () => {
		fc.assert(
			fc.property(fc.array(urlEntries, { maxLength: 10 }), (entries) => {
				const { kept, covers } = reduceTexts(entries);
				expect([...kept, ...covers.keys()].sort()).toEqual([...new Set(entries)].sort());
				for (const request of entries.flatMap(requestsNear)) {
					const before = entries.some((entry) => matches(entry, request, anyPort));
					expect(kept.some((entry) => matches(entry, request, anyPort))).toBe(before);
				}
			}),
			{ numRuns: 80 },
		);
	});
});

test('each entry left out is matched by the one that is named', () => {
	fc.assert(
		fc.property(fc.array(urlEntries, { maxLength: 10 }), (entries) => {
			for (const [entry, cover] of reduceTexts(entries).covers) {
				expect(entries).toContain(cover);
				for (const request of requestsNear(entry)) {
					if (matches(entry, request, false)) expect(matches(cover, request, false)).toBe(true);
				}
			}
		}),
		{ numRuns: someRuns(300) },
	);
});

test('an entry that stays is matched by no other alone', () => {
	fc.assert(
		fc.property(fc.array(urlEntries, { maxLength: 10 }), (entries) => {
			const { kept } = reduceTexts(entries);
			for (const entry of kept) {
				const own = requestsNear(entry).filter((request) => matches(entry, request, false));
				const cover = kept.find(
					(other) => other !== entry && own.every((request) => matches(other, request, false)),
				);
				expect(cover).toBeUndefined();
			}
		}),
		{ numRuns: 80 },
	);
});
