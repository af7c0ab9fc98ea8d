import { readCsv } from '../../../nodes/objects/run/readCsv';

test('rows of bytes and of texts', () => {
	const rows = [{ User: 'é', Seen: '2026-01-31T08:00:00.000Z' }];
	const text = '"User","Seen"\n"é","2026-01-31 08:00:00 GMT"\n';
	expect(readCsv(text)).toEqual(rows);
	expect(readCsv(new TextEncoder().encode(text))).toEqual(rows);
});

test('a table of headings alone has no rows, nothing has none either', () => {
	expect(readCsv('"User","UDID","Platform","Service","Disable Time","Disable Reason"\n')).toEqual(
		[],
	);
	expect(readCsv('')).toEqual([]);
});

test('what is packed is told', () => {
	expect(() => readCsv(new Uint8Array([0x1f, 0x8b, 8, 0]))).toThrow('compressed');
});
