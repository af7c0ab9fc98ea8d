import fc from 'fast-check';

import type { Fault, RecordFields } from '../../../../zscaler/cloudNss/records/fault';
import { splitRecords } from '../../../../zscaler/cloudNss/records/splitRecords';
import { cut } from '../../tables/table';
import { countVisits } from '../../../harness/fuzz/countVisits';
import { someRuns } from '../../../harness/someOf';

interface Taken {
	records: RecordFields[];
	repaired: number;
	faults: Fault[];
}

function split(text: string, sizes: readonly number[] = []): Taken {
	const taken: Taken = { records: [], repaired: 0, faults: [] };
	const splitter = splitRecords({
		take: (record, isRepaired) => {
			taken.records.push(record);
			if (isRepaired) taken.repaired++;
		},
		refuse: (fault) => taken.faults.push(fault),
	});
	for (const piece of cut(text, sizes)) splitter.write(piece);
	splitter.end();
	return taken;
}

const text = fc.string({ unit: fc.constantFrom(...'ab"\\{}[],: \n\té%'.split('')), maxLength: 12 });
const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
const name = fc.constantFrom('a', 'b', 'c', 'd e');
const nested = fc.oneof(
	leaf,
	fc.dictionary(name, leaf, { maxKeys: 3, noNullPrototype: true }),
	fc.array(fc.dictionary(name, leaf, { maxKeys: 2, noNullPrototype: true }), { maxLength: 3 }),
);
const record = fc
	.dictionary(name, nested, { maxKeys: 4, noNullPrototype: true })
	.map((fields) => ({ id: 'x', ...fields }));
const records = fc.array(record, { maxLength: 8 });
const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });
const json = (value: unknown) => JSON.stringify(value);

const shapes: Readonly<Record<string, (all: readonly RecordFields[]) => string>> = {
	list: (all) => json(all),
	'pretty list': (all) => JSON.stringify(all, null, 2),
	'a list by lines': (all) => `[\n${all.map(json).join(',\n')}\n]`,
	'an object a line': (all) => all.map(json).join('\n'),
	'an object a line, CR LF': (all) => `${all.map(json).join('\r\n')}\r\n`,
	'pretty objects': (all) => all.map((each) => JSON.stringify(each, null, '\t')).join('\n'),
	'one after another': (all) => all.map(json).join(''),
	'one after another, blanks': (all) => all.map(json).join('  '),
	'with commas': (all) => all.map(json).join(','),
	'lists one after another': (all) => all.map((each) => json([each])).join('\n'),
	'behind syslog headers': (all) => all.map((each) => `<134>Oct 16 nss: ${json(each)}`).join('\n'),
};

test.each(Object.entries(shapes))('%s: every record, none repaired', (_name, write) => {
	fc.assert(
		fc.property(records, sizes, (all, cuts) => {
			expect(split(write(all), cuts)).toEqual({ records: all, repaired: 0, faults: [] });
		}),
		{ numRuns: someRuns(300) },
	);
});

const simple = fc.record({ sourcetype: fc.constant('web'), url: fc.stringMatching(/^[a-z/.]*$/) });
const bad = fc.constantFrom(
	'{"sourcetype":"web","ua":"Mozilla "quoted" agent","bytes":"1"}',
	'{"sourcetype":"web","ua":"an odd " quote","bytes":"1"}',
	'{"sourcetype":"web","path":"C:\\Users\\dana","bytes":"1"}',
	'{"sourcetype":"web","path":"C:\\dir\\","bytes":"1"}',
	'{"sourcetype":"web","bytes":,"x":"1"}',
	'{"sourcetype":"web","name":app.example.com,"x":"1"}',
	'{"sourcetype":"web","x":"1",}',
	'{"sourcetype":"web","ua":"brace } and { and "}","x":"1"}',
	'{"sourcetype":"web","tail":"lost',
	'{"sourcetype":"web" "x":: 1}',
);
const joints = fc.constantFrom('\n', ',\n', ',', '');

test('a bad record never takes a good one with it', () => {
	const mixed = fc.array(fc.oneof(simple, bad), { minLength: 1, maxLength: 8 });
	fc.assert(
		fc.property(mixed, joints, fc.boolean(), sizes, (all, joint, inList, cuts) => {
			const body = all.map((each) => (typeof each === 'string' ? each : json(each))).join(joint);
			const { records: found, faults } = split(inList ? `[${body}]` : body, cuts);
			const good = all.filter((each) => typeof each !== 'string');
			expect(found.filter(({ url }) => url !== undefined)).toEqual(good);
			expect(found.length + faults.length).toBeGreaterThanOrEqual(good.length);
		}),
		{ numRuns: someRuns(1000) },
	);
});

test.each([
	['quotes that were not escaped', '{"ua":"a "b", c","x":"1"}', { ua: 'a "b", c', x: '1' }],
	['an odd quote', '{"ua":"5" disk","x":"1"}', { ua: '5" disk', x: '1' }],
	['a quote at the end', '{"ua":"say "hi"","x":"1"}', { ua: 'say "hi"', x: '1' }],
	['backslashes', '{"p":"C:\\Users\\new","x":"1"}', { p: 'C:\\Users\\new', x: '1' }],
	['a last backslash', '{"p":"C:\\dir\\","x":"1"}', { p: 'C:\\dir\\', x: '1' }],
	['some escapes', '{"u":"a \\"b\\" "c"","x":"1"}', { u: 'a "b" "c"', x: '1' }],
	['a comma too many', '{"a":"1",}', { a: '1' }],
	['a value that is missing', '{"a":,"b":}', { a: null, b: null }],
	['words without quotes', '{"a":app.example.com,"b":007}', { a: 'app.example.com', b: '007' }],
	['a line end in a text', '{"a":"x\ny","b":"1"}', { a: 'x\ny', b: '1' }],
	['JSON in a text', '{"p":"{"a":{"b":"c"}}","x":"1"}', { p: '{"a":{"b":"c"}}', x: '1' }],
	['quotes within a wrapper', '{"event":{"ua":"a "b""}}', { event: { ua: 'a "b"' } }],
	['words in a list', '{"a":["x "y" z","w"],}', { a: ['x "y" z', 'w'] }],
])('repairs %s', (_name, post, fields) => {
	expect(split(post)).toEqual({ records: [fields], repaired: 1, faults: [] });
});

test.each([
	['truncated', '{"a":"b","c":"d'],
	['truncated', '{"a":"b"'],
	['truncated', '{"a":"b","c'],
	['malformed', '{"a":"b" c "d":1}'],
	['notJson', 'Mon Oct 16 22:55:48 2023\tallowed'],
	['notJson', '42'],
])('reports what is %s: %s', (reason, post) => {
	const { faults } = split(`{"a":1}\n${post}\n{"a":2}`);
	expect(faults).toEqual([{ reason, text: post.replaceAll('\t', ' '), line: 2 }]);
	expect(split(`{"a":1}\n${post}\n{"a":2}`).records).toEqual([{ a: 1 }, { a: 2 }]);
});

test('a record that ends at a colon takes no other with it', () => {
	const { records, faults } = split('{"a":1}\n{"b":"x","c":\n{"a":2,"c":[{"a":3}]}\n{"a":4}');
	expect(records).toEqual([{ a: 1 }, { a: 2, c: [{ a: 3 }] }, { a: 4 }]);
	expect(faults).toEqual([{ reason: 'truncated', text: '{"b":"x","c":', line: 2 }]);
	expect(split('{"a":\n{"b":1}}\n{"a":\n{\n"b": 2\n}\n}').records).toEqual([
		{ a: { b: 1 } },
		{ a: { b: 2 } },
	]);
});

test('any text at all is read to its end', () => {
	const sign = fc.constantFrom(...'{}[]",:\\ua1\n '.split(''), '{"a":', '"}', '\\u', '{"event":{');
	fc.assert(
		fc.property(fc.string({ unit: sign, maxLength: 60 }), sizes, (post, cuts) => {
			expect(split(post, cuts)).toEqual(split(post));
		}),
		{ numRuns: someRuns(5000) },
	);
});

test('ids longer than a number can hold keep their digits', () => {
	expect(split('{"recordid":7353686396818817024,"n":-12}').records).toEqual([
		{ recordid: '7353686396818817024', n: -12 },
	]);
	const inText = { a: 'see ":1234567890123456789, there', recordid: '1' };
	expect(split(json(inText)).records).toEqual([inText]);
});

test('looks at as much as the post has, whatever is in it', () => {
	const visits = (post: string) => countVisits(() => split(post));
	const bads = [
		'{"a":"x "y" z"}',
		'{"a":"x " z"}',
		'{"a":[{"b":1},',
		'{"a":"',
		'{"a":{',
		'"}"',
		'{"a":1}, ',
		'}'.repeat(20),
		' '.repeat(20),
		'{"a":"b",'.repeat(3),
	];
	for (const each of bads) {
		const once = visits(each.repeat(250));
		expect(visits(each.repeat(1_000))).toBeLessThan(once * 4.5 + 2_000);
	}
});
