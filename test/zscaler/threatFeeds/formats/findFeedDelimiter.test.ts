import { findDelimiter } from '../../../../zscaler/tables/findDelimiter';
import { findFeedDelimiter } from '../../../../zscaler/threatFeeds/formats/findFeedDelimiter';

test.each([
	['evil.example;malware;2026-11-01', ';'],
	['evil.example\tseen, reported, blocked\tmalware\t2026-11-01', '\t'],
	['"a, b, c"|evil.example', '|'],
	['evil.example', ','],
])('of %j it is %j', (row, delimiter) => {
	expect(findFeedDelimiter(row)).toBe(delimiter);
});

test('of one row it sees what the measure for whole tables does not', () => {
	const row = 'a,b,c;d;e;f';
	expect([findFeedDelimiter(row), findDelimiter(row)]).toEqual([';', ',']);
});
