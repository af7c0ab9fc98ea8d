import { findResource } from '../../../../zscaler/catalogue';
import { readExact } from '../../../../zscaler/contract/json/readExact';
import { writeExact } from '../../../../zscaler/contract/json/writeExact';
import type { JsonObject } from '../../../../zscaler/contract/json/json';
import { planChange } from '../../../../zscaler/objects/plan/planChange';

const row = findResource('zpaServerGroup');
const STORED =
	'{"id":"216196257331370181","name":"Servers","idpId":216196257331370185,"deep":{"list":[72058393975587083,7],"owner":72058393975587083,"note":"x"}}';
const present = readExact(STORED) as JsonObject;

test('long numbers go back as the numbers that they were, and texts as texts', () => {
	expect(writeExact(present)).toBe(STORED);
	expect(present).toMatchObject({
		idpId: '216196257331370185',
		deep: { list: ['72058393975587083', 7] },
	});
});

test('through a plan as well, in copies of what holds them too', () => {
	const change = planChange(row, present, { name: 'Others', deep: { note: 'y' } });
	expect(change.kind === 'update' && writeExact(change.body)).toBe(
		'{"id":"216196257331370181","name":"Others","idpId":216196257331370185,"deep":{"list":[72058393975587083,7],"owner":72058393975587083,"note":"y"}}',
	);
});

test('what is set anew is sent as it was given', () => {
	const change = planChange(row, present, { idpId: '216196257331370187' });
	const body = change.kind === 'update' ? String(writeExact(change.body)) : '';
	expect(body).toContain('"idpId":"216196257331370187"');
	expect(body).toContain('"owner":72058393975587083');
});

test('a body without them is handed on as it is', () => {
	const body = { id: '216196257331370181' };
	expect(writeExact(body)).toBe(body);
	expect(writeExact('text')).toBe('text');
	expect(writeExact(undefined)).toBeUndefined();
});

test.each([
	['a number of many digits', `{"id":${'7'.repeat(20_000)}}`],
	[
		'a text that looks like a marked number',
		'{"id":72058393975587083,"t":"\\"\uE00072058393975587083"}',
	],
])('%s goes back as it came', (_what, text) => {
	expect(writeExact(readExact(text))).toBe(text);
});
