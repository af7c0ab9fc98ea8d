import { DateTime } from 'luxon';

import {
	flag,
	list,
	nested,
	number,
	oneOf,
	ref,
	refs,
	someOf,
	text,
	time,
} from '../../../../zscaler/catalogue/grammar';
import { readValues } from '../../../../zscaler/objects/plan/readValues';

const fields = [
	text('name', { max: 10 }),
	number('order', { min: 1, max: 100 }),
	flag('enabled'),
	time('start', 'seconds'),
	time('startIso', 'iso'),
	oneOf('action', ['ALLOW', 'BLOCK', 'HIGH_TRUST']),
	someOf('protocols', ['HTTP_RULE', 'FTP_RULE']),
	list('urls'),
	list('ports', { of: 'number', max: 3 }),
	ref('owner', 'ziaUser'),
	refs('locations', 'ziaLocation'),
	nested('scope'),
	text('id', { readOnly: true }),
];
const valuesOf = (raw: Record<string, unknown>) => readValues(fields, raw).values;
const reasonFor = (raw: Record<string, unknown>) => readValues(fields, raw).rejected[0]?.reason;

describe('readValues', () => {
	test.each([
		['order', '7', 7],
		['order', 7, 7],
		['enabled', 'Yes', true],
		['enabled', 'disabled', false],
		['enabled', 0, false],
		['start', '2026-01-31T08:00:00Z', 1769846400],
		['start', 1769846400, 1769846400],
		['start', 1769846400000, 1769846400],
		['startIso', 1769846400, '2026-01-31T08:00:00Z'],
		['action', 'high trust', 'HIGH_TRUST'],
		['action', 'block', 'BLOCK'],
		['protocols', 'http_rule, FTP rule', ['HTTP_RULE', 'FTP_RULE']],
		[
			'urls',
			'a.example.com\nb.example.com, .c.example.com',
			['a.example.com', 'b.example.com', '.c.example.com'],
		],
		['urls', '["a,b.example.com"]', ['a,b.example.com']],
		['urls', ['a.example.com'], ['a.example.com']],
		['ports', '80, 443', [80, 443]],
		['locations', ' Paris, 7 ', 'Paris, 7'],
		['locations', '["Paris", 7]', ['Paris', 7]],
		['locations', [{ id: 7 }], [{ id: 7 }]],
		['scope', '{"Type":"ORGANIZATION"}', { Type: 'ORGANIZATION' }],
	])('%s takes %j', (name, given, read) => {
		expect(valuesOf({ [name]: given })).toEqual({ [name]: read });
	});

	test.each([
		[{ order: 'first' }, 'is not a number'],
		[{ name: { a: 1 } }, 'is an object, and a plain value is wanted'],
		[{ name: ['a'] }, 'is a list, and one value is wanted'],
		[{ name: '\uD800' }, 'holds half a character, which cannot be sent'],
		[{ name: NaN }, 'holds NaN, which is no number'],
		[{ order: [5] }, 'is a list, and one value is wanted'],
		[{ enabled: [true] }, 'is a list, and one value is wanted'],
		[{ action: ['BLOCK'] }, 'is a list, and one value is wanted'],
		[{ urls: [{ url: 'a.example' }] }, 'holds an object where a plain value is wanted'],
		[{ urls: {} }, 'holds an object where a plain value is wanted'],
		[{ urls: [null] }, 'holds an entry without a value'],
		[{ urls: [['a.example']] }, 'holds a list within the list'],
		[{ urls: [' '] }, 'holds nothing but blanks'],
		[{ locations: ' , ' }, 'names nothing'],
		[{ locations: [['Paris']] }, 'is a list, and one name or ID is wanted'],
		[{ locations: [null] }, 'is neither a name nor an ID'],
		[{ locations: true }, 'is neither a name nor an ID'],
		[{ scope: { Type: Infinity } }, 'holds Infinity, which is no number'],
		[{ enabled: 'perhaps' }, 'is neither true nor false'],
		[{ start: 'tomorrow' }, 'is not a date and time, such as 2026-01-31T08:00:00Z'],
		[{ action: 'deny it' }, 'is not one of ALLOW, BLOCK, HIGH_TRUST'],
		[{ urls: '[broken' }, 'is not valid JSON'],
		[{ scope: '{broken' }, 'is not valid JSON'],
	])('%j is refused with a reason', (raw, reason) => {
		expect(reasonFor(raw)).toBe(reason);
		expect(valuesOf(raw)).toEqual({});
	});

	test('a cell of blanks is an empty one', () => {
		const blank = { order: ' ', urls: '\t', locations: '  ' };
		expect(readValues(fields, blank)).toMatchObject({ values: {}, rejected: [] });
	});

	test('an entry of blanks between others is none', () => {
		expect(valuesOf({ urls: ['a.example', ' '] })).toEqual({ urls: ['a.example'] });
	});

	test('a time as n8n gives it to expressions is a text too', () => {
		const name = DateTime.fromISO('2026-01-31T08:00:00Z');
		expect(valuesOf({ name })).toEqual({ name: '2026-01-31T08:00:00.000Z' });
	});

	test('an empty cell leaves a field alone, unless it shall empty it', () => {
		const raw = { name: '', urls: '', owner: '', order: null };
		expect(valuesOf(raw)).toEqual({});
		expect(readValues(fields, raw, { empty: 'clear' }).values).toEqual({
			name: '',
			urls: [],
			owner: null,
		});
	});

	test.each([
		[{ name: 'longer than ten' }, 'is longer than 10 characters (15)'],
		[{ order: 101 }, 'is more than 100'],
		[{ ports: [1, 2, 3, 4] }, 'has more than 3 entries (4)'],
		[{ action: 'DENY' }, 'is not one of ALLOW, BLOCK, HIGH_TRUST'],
		[{ protocols: ['QUIC_RULE'] }, 'is not one of HTTP_RULE, FTP_RULE'],
	])('%j is taken, with a doubt', (raw, reason) => {
		const { values, doubts, rejected } = readValues(fields, raw);
		expect(values).toEqual(raw);
		expect(rejected).toEqual([]);
		expect(doubts).toEqual([expect.objectContaining({ reason })]);
	});

	test('columns that are no field are told, and values that only Zscaler sets', () => {
		expect(readValues(fields, { id: 7, colour: 'red', order: 1 })).toEqual({
			values: { order: 1 },
			readOnly: { id: 7 },
			passed: [],
			rejected: [],
			doubts: [],
			unclear: [],
			unknown: ['colour'],
		});
	});
});
