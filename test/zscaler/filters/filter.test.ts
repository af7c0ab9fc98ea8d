import fc from 'fast-check';

import { buildFilter, readEntries } from '../../../zscaler/filters/buildFilter';
import { matchPattern } from '../../../zscaler/filters/matchPattern';
import { readSeverity } from '../../../zscaler/filters/readSeverity';
import { countVisits } from '../../harness/fuzz/countVisits';
import { someRuns } from '../../harness/someOf';

const web = {
	login: 'dana@example.com',
	action: 'Blocked',
	urlcat: 'Gambling',
	rulelabel: 'Block gambling',
	riskscore: 80,
	threatseverity: 'High (75–89)',
};

test.each([
	[{}, true],
	[{ users: [] }, true],
	[{ users: [' '] }, true],
	[{ users: ['DANA@example.com'] }, true],
	[{ users: ['*@example.com'] }, true],
	[{ users: ['*@example.org'] }, false],
	[{ actions: ['allowed', 'blocked'] }, true],
	[{ actions: ['allowed'] }, false],
	[{ policies: ['block*'] }, true],
	[{ categories: ['gambling'], actions: ['blocked'] }, true],
	[{ categories: ['gambling'], actions: ['allowed'] }, false],
	[{ severity: 'high' as const }, true],
	[{ severity: 'critical' as const }, false],
])('%j: %p', (filter, passes) => {
	expect(buildFilter(filter)(web)).toBe(passes);
});

test.each([
	['a DNS record', { reqaction: 'REQ_BLOCK', resaction: 'None' }, { actions: ['*block'] }],
	[
		'an audit row',
		{ 'Admin ID': 'admin.one', 'Sub-Category': 'PAC' },
		{ users: ['admin.one'], categories: ['pac'] },
	],
	['nested fields', { rule: { label: 'PII' } }, { policies: ['pii'] }],
	[
		'lists by bars',
		{ actions: 'Block|Allow', severity: 'Low|High Severity' },
		{ actions: ['allow'], severity: 'high' as const },
	],
	['lists in brackets', { otherrulelabels: '[DLP_1, DLP_2]' }, { policies: ['dlp_2'] }],
	['objects with names', { user: { id: 1, name: 'Dana' } }, { users: ['dana'] }],
	['a score as text', { riskscore: '95' }, { severity: 'critical' as const }],
])('reads %s', (_name, record, filter) => {
	expect(buildFilter(filter)(record)).toBe(true);
});

test('a record that does not say fails', () => {
	expect(buildFilter({ severity: 'information' })({ action: 'x' })).toBe(false);
	expect(buildFilter({ users: ['*'] })({ action: 'x' })).toBe(false);
});

test.each([
	['Critical (90–100)', 4],
	['HIGH', 3],
	['Medium Severity', 2],
	['Low', 1],
	['None (0)', 0],
	['Information', 0],
	[89, 3],
	[45, 1],
	[0, 0],
	['NA', undefined],
	[900, undefined],
	[undefined, undefined],
])('%p has rank %p', (value, rank) => {
	expect(readSeverity(value)).toBe(rank);
});

test('patterns match as a regular expression would', () => {
	const sign = fc.constantFrom('a', 'b', '*');
	const plain = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
	fc.assert(
		fc.property(fc.string({ unit: sign, maxLength: 6 }), plain, (pattern, text) => {
			const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text);
			expect(matchPattern(pattern)(text)).toBe(expected);
		}),
		{ numRuns: someRuns(2000) },
	);
});

test('a pattern made to be slow is not', () => {
	const pattern = `${'*a'.repeat(5000)}*b*`;
	const text = 'a'.repeat(100_000);
	const visits = countVisits(() => matchPattern(pattern)(text));
	expect(visits).toBeLessThan(2 * (pattern.length + text.length));
});

test('entries by line or comma', () => {
	expect(readEntries('a, b\n\n c ,')).toEqual(['a', 'b', 'c']);
});
