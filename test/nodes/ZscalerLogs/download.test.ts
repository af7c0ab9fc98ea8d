import { parse } from 'csv-parse/sync';

import type { Row } from '../../harness/engine/useTenant';
import { useLogs } from './useLogs';

const { run, tenant } = useLogs();
const MINUTE = 60_000;
const form = {
	resource: 'ziaAuditLog',
	timeRange: 'last',
	last: 40,
	unit: 'days',
	returnAll: true,
};
const download = (parameters: Row = {}) => run({ ...form, operation: 'download', ...parameters });
const ago = (minutes: number) => Math.floor(Date.now() / 1000) * 1000 - minutes * MINUTE;

const rowsIn = (data: string) =>
	parse<Row>(Buffer.from(data, 'base64'), { columns: true, bom: true });

test('a file of several reports has its headings once, and the rows that items would have', async () => {
	const entries = [1, 2, 3, 50_000].map((minutes) => ({
		time: ago(minutes),
		objectName: `Rule "${minutes}",\nof many`,
		action: 'UPDATE',
	}));
	tenant().setReports({ entries });
	const { items, error } = await download({ order: 'oldestFirst' });
	expect(error).toBeUndefined();
	expect(
		tenant()
			.reportEvents()
			.filter((event) => event === 'started'),
	).toHaveLength(2);
	const [{ json, binary, pairedItem }] = items as [(typeof items)[0]];
	expect(json).toMatchObject({ rows: 4, fileName: expect.stringMatching(/^ziaAudit-.*\.csv$/) });
	expect(pairedItem).toEqual({ item: 0 });
	expect(binary?.data).toMatchObject({ mimeType: 'text/csv', fileExtension: 'csv' });
	const many = { ...form, operation: 'getMany', order: 'oldestFirst' };
	const raw = await run({ ...many, reportOptions: { rawTimes: true } });
	expect(rowsIn(binary!.data!.data)).toEqual(raw.items.map((item) => item.json));
});

test('cells that a spreadsheet would run are guarded, unless that is switched off', async () => {
	const objectName = '=HYPERLINK("https://evil.example.net","Rule")';
	tenant().setReports({ entries: [{ time: ago(1), objectName, action: 'UPDATE' }] });
	const resourceIn = async (reportOptions: Row) => {
		const { items } = await download({ last: 1, reportOptions });
		return rowsIn(items[0]!.binary!.data!.data)[0]!.Resource;
	};
	expect(await resourceIn({})).toBe(`'${objectName}`);
	expect(await resourceIn({ guardFormulas: true })).toBe(`'${objectName}`);
	expect(await resourceIn({ guardFormulas: false })).toBe(objectName);
});

test('the file goes where it is wanted, under its name', async () => {
	const { items } = await download({ last: 1, fileName: 'log.csv', binaryPropertyName: 'report' });
	expect(items[0]?.binary?.report).toMatchObject({ fileName: 'log.csv' });
});

test('a log without entries is a file with headings', async () => {
	tenant().setReports({ entries: [] });
	const { items } = await download({ last: 1 });
	expect(items[0]?.json.rows).toBe(0);
	const text = Buffer.from(items[0]!.binary!.data!.data, 'base64').toString();
	expect(text).toMatch(/^Timestamp,Action,.*,Result\r\n$/);
});

test('a report that fails while the file is written is told as it is', async () => {
	tenant().setReports({ failures: 1, errorMessage: 'Out of space' });
	const { error } = await download({ last: 1 });
	expect(error?.message).toMatch(
		/^Download the ZIA audit log: Zscaler could not make the audit log report: Out of space/,
	);
	expect(error?.description).toMatch(/Run this again/);
});

test('100,000 rows pass through', async () => {
	tenant().setReports({ generated: { rows: 100_001 } });
	const { items } = await download({ last: 1 });
	expect(items[0]?.json.rows).toBe(100_001);
	const rows = rowsIn(items[0]!.binary!.data!.data);
	expect(rows).toHaveLength(100_001);
	expect(rows.at(-1)).toMatchObject({ 'Trace ID': '100000' });
});
