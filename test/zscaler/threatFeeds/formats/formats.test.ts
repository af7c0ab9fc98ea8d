import { fixture, outcome, readAll } from '../readAll';
import { listMispEvents } from '../../../../zscaler/threatFeeds/formats/parseMisp';
import { readStixPattern } from '../../../../zscaler/threatFeeds/formats/readStixPattern';
import { readFeedTime } from '../../../../zscaler/threatFeeds/formats/readFeedTime';

const values = (text: string, settings = {}) =>
	readAll(text, settings).taken.map(({ value }) => value);
const reasons = (text: string, settings = {}) =>
	readAll(text, settings).refused.map(({ reason }) => reason);

describe('plain lists', () => {
	test('comments of every kind, blank lines, byte order mark, CR LF', () => {
		const text =
			'\uFEFF# one\r\na.com\r\n\r\n  b.com  # why\r\n; two\r\n// three\r\n! four\r\nhttp://c.com/#top\r\nd.com ; x\r\n8.8.4.4 12\r\ne.com\t7';
		expect(values(text)).toEqual([
			'a.com',
			'b.com',
			'http://c.com/#top',
			'd.com',
			'8.8.4.4',
			'e.com',
		]);
	});
	test('an empty feed is no error', () => {
		expect(readAll('')).toEqual({ format: undefined, taken: [], refused: [] });
	});
});

describe('tables', () => {
	test('header by name, quotes, doubled quotes, a line break in a cell', () => {
		const text = 'note,URL\n"a ""b""\nc,d",http://a.com/\n,"http://b.com/?x=1,2"\n';
		expect(values(text, { format: 'csv', fields: { value: 'url' } })).toEqual([
			'http://a.com/',
			'http://b.com/?x=1,2',
		]);
	});
	test('columns by number, tab and semicolon', () => {
		expect(values('1\ta.com\tx\n2\tb.com\ty', { format: 'csv', fields: { value: 2 } })).toEqual([
			'a.com',
			'b.com',
		]);
		expect(values('a.com;x;1\nb.com;y;2', { format: 'csv', fields: { value: 1 } })).toEqual([
			'a.com',
			'b.com',
		]);
	});
	test('a table that nobody described: usual names, then what looks like an indicator', () => {
		expect(values('id,ip_address,n\n1,8.8.4.4,x\n2,8.8.8.8,y')).toEqual(['8.8.4.4', '8.8.8.8']);
		expect(values('7,evil.com,x\n8,worse.com,y')).toEqual(['evil.com', 'worse.com']);
	});
	test('rows without the value, and a quote that is never closed', () => {
		expect(reasons('id,url\n1,\n2,"http://a.com\n', { format: 'csv' })).toEqual([
			'missing',
			'malformed',
		]);
	});
});

describe('JSON', () => {
	test.each([
		['a list of texts', '["a.com","b.com"]', {}],
		['a list of objects', '[{"domain":"a.com"},{"domain":"b.com"}]', {}],
		[
			'a list in an object',
			'{"ok":true,"data":[{"indicator":"a.com","type":"domain"},{"indicator":"b.com","type":"hostname"}]}',
			{},
		],
		[
			'a path',
			'{"x":[1],"data":{"items":[{"v":{"w":"a.com"}},{"v":{"w":"b.com"}}]}}',
			{ path: 'data.items', fields: { value: 'v.w' } },
		],
		[
			'a path through every member',
			'{"1":{"list":["a.com"]},"2":{"list":["b.com"]}}',
			{ path: '*.list' },
		],
		['lines', '{"domain":"a.com"}\n{"domain":"b.com"}', {}],
	])('%s', (_, text, settings) => {
		expect(values(text, settings)).toEqual(['a.com', 'b.com']);
	});
	test('what is cut off or no JSON is refused once', () => {
		expect(reasons('[{"url":"http://a.com"', { format: 'json' })).toEqual(['malformed']);
		expect(reasons('{"url":"http://a.com"}\n<html>', { format: 'ndjson' })).toEqual(['malformed']);
	});
});

describe('STIX', () => {
	test('a bundle', () => {
		const all = readAll(fixture('stix'));
		expect(all.format).toBe('stix');
		expect(outcome(all)).toEqual([
			"url login.example.com/a'b",
			'domain a.example.net',
			'domain b.example.net',
			'ip 203.0.113.9',
			'md5 d41d8cd98f00b204e9800998ecf8427e',
			'! pattern',
			'! otherKind',
		]);
		expect(all.taken[0]).toMatchObject({
			confidence: 85,
			label: 'Phishing',
			validUntil: Date.UTC(2026, 11, 1),
		});
		expect(all.taken[4]).toMatchObject({ revoked: true });
	});
	test.each([
		["[ipv4-addr:value = '203.0.113.9' AND network-traffic:dst_port = 443]", ['203.0.113.9']],
		[
			"[network-traffic:dst_ref.type = 'ipv4-addr' AND network-traffic:dst_ref.value = '203.0.113.9']",
			['203.0.113.9'],
		],
		["[ipv4-addr:value IN ('203.0.113.9', '203.0.113.10')]", ['203.0.113.9', '203.0.113.10']],
		["[ipv4-addr:value ISSUBSET '203.0.113.0/24']", ['203.0.113.0/24']],
		[
			"([url:value = 'http://a.com/'] OR [url:value = 'http://b.com/']) WITHIN 600 SECONDS",
			['http://a.com/', 'http://b.com/'],
		],
		[
			"[url:value = 'http://a.com/'] START t'2026-11-01T00:00:00Z' STOP t'2026-12-01T00:00:00Z'",
			['http://a.com/'],
		],
		[
			"[domain-name:value = 'a.com' AND domain-name:resolves_to_refs[*].value = '203.0.113.9']",
			['a.com'],
		],
		[
			"[(domain-name:value = 'a.com' OR domain-name:value = 'b.com') AND x:y EXISTS]",
			['a.com', 'b.com'],
		],
		["[file:hashes.'SHA-256' = 'aa' OR file:hashes.MD5 = 'bb']", ['bb']],
		["[url:value = 'http://a.com/' OR file:name = 'a.exe']", ['http://a.com/']],
		["[url:value LIKE 'http://a%' OR url:value = 'http://b.com/']", ['http://b.com/']],
		["[url:value = 'http://b.com/' OR (url:value = 'x' AND url:value = 'y')]", ['http://b.com/']],
	])('%s', (pattern, expected) => {
		const found = readStixPattern(pattern);
		expect(typeof found === 'string' ? found : found.map(({ value }) => value)).toEqual(expected);
	});
	test.each([
		["[domain-name:value = 'a.com' AND url:value = 'http://b.com/']", 'pattern'],
		["[domain-name:value = 'a.com'] FOLLOWEDBY [domain-name:value = 'b.com']", 'pattern'],
		["[domain-name:value LIKE '%.a.com']", 'pattern'],
		["[domain-name:value != 'a.com']", 'pattern'],
		["[url:value NOT = 'http://a.com/']", 'pattern'],
		["[file:name = 'a.exe']", 'otherKind'],
		["[url:value = 'http://a.com/'", 'malformed'],
		['', 'malformed'],
		["url:value = 'a' [", 'malformed'],
	])('refuses %s', (pattern, reason) => {
		expect(readStixPattern(pattern)).toBe(reason);
	});
	test('a pattern that multiplies out is read without being written out', () => {
		const either = `(${Array.from({ length: 50 }, (_, i) => `url:value = '${i}'`).join(' OR ')})`;
		expect(readStixPattern(`[${Array.from({ length: 50 }, () => either).join(' AND ')}]`)).toEqual(
			Array.from({ length: 50 }, (_, i) => ({ kind: 'url', value: String(i) })),
		);
	});
});

describe('MISP', () => {
	test('the files that a manifest lists', () => {
		expect(listMispEvents({ 'uuid-1': { info: 'x', timestamp: '1795000000' } })).toEqual([
			{ file: 'uuid-1.json', seenAt: 1_795_000_000_000 },
		]);
	});
	test('context counts if asked for', () => {
		const all = readAll(fixture('circlMisp'), { withContext: true });
		expect(all.taken.map(({ value }) => value)).toContain('sinkhole.example.org');
		expect(all.taken[0]?.label).toBe('OSINT - Example campaign');
	});
});

test('zones: names with the origin, a SOA over several lines, IPv6', () => {
	const text =
		'$ORIGIN rpz.local.\n@ IN SOA a. b. (\n 1\n 2 3 4 )\nbad.com.rpz.local. 300 IN CNAME .\nworse.com IN CNAME *.\n48.zz.1.db8.2001.rpz-ip CNAME .\nns.bad.com.rpz-nsdname CNAME .\n';
	expect(outcome(readAll(text))).toEqual([
		'domain bad.com',
		'domain worse.com',
		'cidr 2001:db8:1::/48',
		'! otherKind',
	]);
});

test('a document nested without end stops nothing', () => {
	expect(readStixPattern('['.repeat(50_000))).toBe('pattern');
	const nested = (times: number) =>
		`${'{"Event":'.repeat(times)}{"type":"domain","value":"a.com"}${'}'.repeat(times)}`;
	expect(values(nested(3), { format: 'misp' })).toEqual(['a.com']);
	expect(values(nested(3000), { format: 'misp' })).toEqual([]);
	expect(reasons('['.repeat(100_000), { format: 'json' })).toEqual(['malformed']);
});

test.each([
	['2026-11-01T00:00:00Z', Date.UTC(2026, 10, 1)],
	['2026-11-01T00:00:00.000Z', Date.UTC(2026, 10, 1)],
	['2026-11-01 12:30:00', Date.UTC(2026, 10, 1, 12, 30)],
	['2026-11-01 12:30:00 UTC', Date.UTC(2026, 10, 1, 12, 30)],
	['2026-11-01T12:30:00+02:00', Date.UTC(2026, 10, 1, 10, 30)],
	['2026-11-01', Date.UTC(2026, 10, 1)],
	['1795000000', 1_795_000_000_000],
	[1_795_000_000_000, 1_795_000_000_000],
	['None', undefined],
	['', undefined],
	[null, undefined],
])('the time %s', (text, time) => {
	expect(readFeedTime(text)).toBe(time);
});
