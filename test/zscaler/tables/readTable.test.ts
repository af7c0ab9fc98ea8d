import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';

import { decodeText } from '../../../zscaler/contract/text/decodeText';
import { readTable, type TableItem } from '../../../zscaler/tables/readTable';
import { tableOf } from './table';

const REPORT = [
	'"Report Name","Audit Log, Administrators"',
	'"Time Zone","America/Los_Angeles"',
	'',
	'"Timestamp","Action","Category","Resource","Admin ID","Client IP","Result"',
	'"October 16, 2023 03:55:48 PM","UPDATE","URL_FILTERING","Block ""new"" sites","admin.one","198.51.100.7","SUCCESS"',
	'"October 16, 2023 04:01:02 PM","SIGN_IN","LOGIN","first line\nsecond line","admin.two","203.0.113.9","FAILURE"',
	'',
].join('\r\n');

test('finds the header of an audit report below lines about the report, and its zone', () => {
	const { items, head } = tableOf(REPORT);
	expect(items).toEqual([
		{
			Timestamp: '2023-10-16T22:55:48.000Z',
			Action: 'UPDATE',
			Category: 'URL_FILTERING',
			Resource: 'Block "new" sites',
			'Admin ID': 'admin.one',
			'Client IP': '198.51.100.7',
			Result: 'SUCCESS',
		},
		expect.objectContaining({
			Timestamp: '2023-10-16T23:01:02.000Z',
			Resource: 'first line\r\nsecond line'.replace('\r', ''),
		}),
	]);
	expect(head).toMatchObject({ zone: 'America/Los_Angeles', times: ['Timestamp'] });
});

test('an empty report has a header and no items', () => {
	const empty = REPORT.split('\r\n').slice(0, 4).join('\r\n');
	expect(tableOf(empty).items).toEqual([]);
	expect(tableOf(empty).head?.names).toContain('Admin ID');
	expect(tableOf('').items).toEqual([]);
});

test('headings stay in the language of the admin, times are known by their looks', () => {
	const text = 'Zeitstempel;Aktion;Größe\n16.10.2023 22:55:48;Löschen;12\n17.10.2023 08:00:00;;7\n';
	expect(tableOf(text).items[0]).toEqual({
		Zeitstempel: '2023-10-16T22:55:48.000Z',
		Aktion: 'Löschen',
		Größe: '12',
	});
});

test.each([
	['a lone row with a cell too many is no header', 'name,group\na,b\nc,d\ne,f,g\nh,i', 4],
	['a preamble of one cell a line', 'Audit Log\nall admins\nname,group,role\na,b,c\nd,e,f', 2],
	['a preamble padded to the width', 'Report,,\nname,group,role\na,b,c', 1],
	['one column', 'name\nalice\nbob', 2],
	['no header at all', '2023-10-16 22:55:48,1\n2023-10-16 22:55:49,2', 2],
])('%s', (_name, text, count) => {
	expect(tableOf(text).items).toHaveLength(count);
});

test('nothing is lost of a ragged row', () => {
	expect(tableOf('a,b\n1\n2,3,4', { header: 'first' }).items).toEqual([
		{ a: '1' },
		{ a: '2', b: '3', 'Column 3': '4' },
	]);
});

test('repeated, missing and dangerous headings get a name of their own', () => {
	const { items } = tableOf('a,a,,__proto__\n1,2,3,4', { header: 'first' });
	expect(Object.entries(items[0] ?? {})).toEqual([
		['a', '1'],
		['a 2', '2'],
		['Column 3', '3'],
		['__proto__ 2', '4'],
	]);
});

test('a name that looks like a day stays a name', () => {
	const text = 'Timestamp,Resource,Until\n2026-11-20 10:00:00,2026-11-20,10.1.2023\n';
	expect(tableOf(text, { zone: 'Europe/Berlin' }).items).toEqual([
		{ Timestamp: '2026-11-20T09:00:00.000Z', Resource: '2026-11-20', Until: '10.1.2023' },
	]);
});

test('times can be left as they are', () => {
	expect(tableOf(REPORT, { times: false }).items[0]?.Timestamp).toBe(
		'October 16, 2023 03:55:48 PM',
	);
});

test('a stream of bytes cut within characters, with a byte order mark', async () => {
	const bytes = new TextEncoder().encode('\ufeffNäme,Ort\nJosé,Zürich\n');
	const chunks = (async function* () {
		for (const byte of bytes) yield Uint8Array.of(byte);
	})();
	const items: TableItem[] = [];
	const reader = readTable({}, (item) => items.push(item));
	for await (const text of decodeText(chunks)) reader.write(text);
	reader.end();
	expect(items).toEqual([{ Näme: 'José', Ort: 'Zürich' }]);
});

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const names = fc.uniqueArray(word, { minLength: 2, maxLength: 6 });
const text = fc.string({ unit: fc.constantFrom(...'ab "\n,;'.split('')), maxLength: 8 });

test('makes the objects that csv-parse and papaparse make', () => {
	const tables = names.chain((columns) =>
		fc.tuple(
			fc.constant(columns),
			fc.array(fc.array(text, { minLength: columns.length, maxLength: columns.length })),
		),
	);
	fc.assert(
		fc.property(tables, ([columns, rows]) => {
			const csv = Papa.unparse({ fields: columns, data: rows });
			const ours = tableOf(csv, { header: 'first', delimiter: ',', times: false }, [3, 7]).items;
			expect(ours).toEqual(parse(csv, { columns: true }));
			const papa = Papa.parse(csv, { header: true, delimiter: ',', newline: '\r\n' });
			// papaparse makes a row of the empty line behind a header without rows.
			if (rows.length > 0) expect(ours).toEqual(papa.data);
		}),
	);
});
