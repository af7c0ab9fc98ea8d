import fc from 'fast-check';

import { readExact } from '../../../../zscaler/contract/json/readExact';
import { someRuns } from '../../../harness/someOf';

test('numbers that JavaScript would round become texts, all others stay numbers', () => {
	const text =
		'{"id":7473160764821179371,"ids":[-7473160764821179371, 12, 9007199254740991],"score":1.2345678901234567890,"e":12345678901234567890e2}';
	expect(readExact(text)).toEqual({
		id: '7473160764821179371',
		ids: ['-7473160764821179371', 12, 9007199254740991],
		score: 1.2345678901234567,
		e: Number('12345678901234567890e2'),
	});
});

test('all other JSON is read as it is, digits within texts too', () => {
	fc.assert(
		fc.property(
			fc.jsonValue({ maxDepth: 4 }),
			fc.bigInt({ min: 10n ** 16n, max: 10n ** 19n }),
			(value, big) => {
				const whole = { value, text: `, ${big}, "${big}" \\`, big: 1 };
				const text = JSON.stringify(whole);
				const rounded = /(?<![\d.e-])-?\d{16,}(?![\d.e])/i.test(JSON.stringify({ value }));
				// Members that JavaScript takes for its own are left out.
				fc.pre(!rounded && !/"(?:toString|__proto__)":/.test(text));
				expect(readExact(text)).toEqual(JSON.parse(text));
			},
		),
	);
});

test('what is no JSON stays a text', () => {
	expect(readExact('<html>12345678901234567890</html>')).toBe('<html>12345678901234567890</html>');
	expect(readExact('')).toBe('');
});

test('quotes and backslashes within texts lead nobody astray, in answers of any size', () => {
	const text = (id: string) =>
		`[${Array.from({ length: 20_000 }, (_, index) => `{"say \\"":"\\\\","n":${index},"id":${id},"t":", ${id}, [${id}]"}`).join(',')}]`;
	const read = readExact(text('216196257331370181')) as Record<string, unknown>[];
	expect(read).toHaveLength(20_000);
	expect(read[19_999]).toEqual({
		'say "': '\\',
		n: 19_999,
		id: '216196257331370181',
		t: ', 216196257331370181, [216196257331370181]',
	});
});

test('JSON with long numbers anywhere is read as with those numbers quoted', () => {
	// Names that are left out are another test's.
	const names = fc.string().filter((name) => !['toString', '__proto__'].includes(name));
	const longs = fc.bigInt({ min: 2n ** 53n, max: 10n ** 19n });
	const tree = fc.letrec<{ node: unknown }>((tie) => ({
		node: fc.oneof(
			{ maxDepth: 4 },
			fc.string(),
			fc.integer(),
			longs,
			fc.array(tie('node'), { maxLength: 4 }),
			fc.dictionary(names, tie('node'), { maxKeys: 4, noNullPrototype: true }),
		),
	})).node;
	const write = (value: unknown, quoted: boolean): string =>
		JSON.stringify(value, (_name, each: unknown) =>
			typeof each === 'bigint' ? (quoted ? String(each) : `@@${each}@@`) : each,
		).replace(/"@@(\d+)@@"/g, '$1');
	fc.assert(
		fc.property(tree, (value) => {
			fc.pre(!write(value, true).includes('@@'));
			expect(readExact(write(value, false))).toEqual(JSON.parse(write(value, true)));
		}),
		{ numRuns: someRuns(500) },
	);
});

test.each(['toString', '__proto__'])('a member called %s is nobody', (name) => {
	const read = readExact(`{"${name}":{"admin":true},"in":[{"${name}":1,"a":2}]}`) as object;
	expect(Object.keys(read)).toEqual(['in']);
	expect(read).toEqual({ in: [{ a: 2 }] });
	expect(`${String(Object.getPrototypeOf(read) === Object.prototype)} ${String(read)}`).toBe(
		'true [object Object]',
	);
});
