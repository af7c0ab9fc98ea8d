import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unparse } from 'papaparse';

import { guardCell, guardTable } from '../../../../zscaler/contract/text/guardCell';

test.each([
	...['=1+1', '=cmd|" /C calc"!A0', '+1+1', '-1+1', '@SUM(A1)', '-A1', '+A1', '-1e', '--1'],
	...['\t=1', '\tx', '\rx', '\nx', ' =1', '  -x', '"=1', '""=1', '" =1', '\u00a0=1', '\ufeff=1'],
	...['＝1', '＋x', '－x', '＠x', '=', '+', '@', '-=1', '- -', '+49 170 1', '-2+3+cmd|x'],
])('%j is guarded', (cell) => {
	expect(guardCell(cell)).toBe(`'${cell}`);
});

test.each([
	...['', 'a=1', 'x-1', 'Rule 7', '2026-11-28', "'=1", 'https://a.net/?q==1', '198.51.100.7'],
	...['-5', '+5', '-5.25', '-.5', '-1,234.5', '+1e9', '-3%', ' -5 ', '-', '--'],
])('%j stays', (cell) => {
	expect(guardCell(cell)).toBe(cell);
});

const cells = fc.oneof(
	fc.string({ unit: fc.constantFrom(...Array.from('=+-@"\'\t\r\n ,;|x1')), maxLength: 8 }),
	fc.string({ unit: 'binary', maxLength: 8 }),
);

test('in a table each cell is guarded as by itself, and nothing else changes', () => {
	const tables = fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { minLength: 1 });
	fc.assert(
		fc.property(
			tables,
			fc.constantFrom(',', ';', '\t'),
			fc.boolean(),
			(rows, delimiter, quotes) => {
				const text = unparse(rows, { delimiter, quotes, newline: '\r\n' });
				const read = (table: string) =>
					parse(table, { delimiter, record_delimiter: '\r\n', relax_column_count: true });
				const guarded = read(guardTable(text, delimiter));
				expect(guarded).toEqual(read(text).map((row) => row.map(guardCell)));
			},
		),
	);
});

test("what is no table of anybody's comes out with its marks", () => {
	expect(guardTable('a,"=1"" x\n,y",=2\n\n-5,"-5"\n"=open', ',')).toBe(
		'a,"\'=1"" x\n,y",\'=2\n\n-5,"-5"\n"\'=open',
	);
});
