import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';

import { rowsOf } from './table';
import { countVisits } from '../../harness/fuzz/countVisits';
import { someRuns } from '../../harness/someOf';

const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
const delimiters = fc.constantFrom(',', ';', '\t', '|');
const sign = fc.constantFrom(...'abc ,;\t|"\n\r\'é中.'.split(''));
const cell = fc.string({ unit: sign, maxLength: 12 });
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 12 });
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

/** As RFC 4180 wants it; quoted where needed, or where the dice say so. */
const write = (rows: readonly string[][], delimiter: string, lineEnd: string, always: boolean) =>
	rows
		.map((row) => row.map((each) => quote(each, delimiter, always)).join(delimiter))
		.join(lineEnd);
const quote = (text: string, delimiter: string, always: boolean) =>
	always || text.includes(delimiter) || /["\r\n]/.test(text)
		? `"${text.replaceAll('"', '""')}"`
		: text;
const filled = (rows: readonly string[][]) => rows.filter((row) => row.length > 1 || row[0] !== '');

test('reads what was written, however it is cut', () => {
	fc.assert(
		fc.property(
			table,
			delimiters,
			lineEnds,
			fc.boolean(),
			sizes,
			(rows, ...[by, end, all, cuts]) => {
				expect(rowsOf(write(rows, by, end, all), by, cuts)).toEqual(filled(rows));
			},
		),
		{ numRuns: someRuns(1000) },
	);
});

test('reads well-formed tables as csv-parse and papaparse do', () => {
	fc.assert(
		fc.property(table, delimiters, lineEnds, sizes, (rows, delimiter, lineEnd, cuts) => {
			const text = write(rows, delimiter, lineEnd, false);
			const ours = rowsOf(text, delimiter, cuts);
			const theirs = parse(text, {
				delimiter,
				recordDelimiter: lineEnd,
				relaxColumnCount: true,
				skipEmptyLines: true,
			});
			expect(ours).toEqual(filled(theirs));
			const newline = lineEnd as '\n';
			const papa = Papa.parse<string[]>(text, { delimiter, newline, skipEmptyLines: true });
			expect(ours).toEqual(papa.data);
		}),
		{ numRuns: someRuns(1000) },
	);
});

test('any text at all is read to its end, and the same however it is cut', () => {
	fc.assert(
		fc.property(fc.string({ unit: sign, maxLength: 80 }), sizes, (text, cuts) => {
			expect(rowsOf(text, ',', cuts)).toEqual(rowsOf(text));
		}),
		{ numRuns: someRuns(2000) },
	);
});

test.each([
	['a quote within a cell is a character', 'a,5" disk,b\n', [['a', '5" disk', 'b']]],
	['text after a closing quote is kept', '"a"b,c\n', [['ab', 'c']]],
	['a quote never closed takes the rest', 'a,"b\nc', [['a', 'b\nc']]],
	['rows may be ragged', 'a,b\nc\nd,e,f', [['a', 'b'], ['c'], ['d', 'e', 'f']]],
	['line ends may be mixed', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
	['empty lines are no rows', '\n\na\n\n\nb\n\n', [['a'], ['b']]],
	[
		'empty cells are',
		',\n"",""',
		[
			['', ''],
			['', ''],
		],
	],
])('%s', (_name, text, rows) => {
	expect(rowsOf(text)).toEqual(rows);
	expect(rowsOf(text, ',', [1])).toEqual(rows);
});

test('looks at as much as the text has, whatever is in it', () => {
	const visits = (text: string) => countVisits(() => rowsOf(text, ',', [1000]));
	const shapes = [
		(size: number) => `"${'a'.repeat(size)}"`,
		(size: number) => 'a'.repeat(size),
		(size: number) => '"'.repeat(size),
		(size: number) => ','.repeat(size),
		(size: number) => `"${'\n'.repeat(size)}`,
		(size: number) => 'a"b\r'.repeat(size / 4),
	];
	for (const shape of shapes) {
		const once = visits(shape(10_000));
		expect(visits(shape(40_000))).toBeLessThan(once * 4.5 + 2_000);
	}
});
