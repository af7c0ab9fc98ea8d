import { gzipSync } from 'node:zlib';

import { pushEncodings } from '../../../simulator/nss/pushRequest';
import { encodeRecords } from '../../../simulator/nss/encodeRecords';
import { makeRecords } from '../../../simulator/nss/makeRecords';
import { isAllowed } from '../../../nodes/ZscalerLogsTrigger/receive/checkSender';
import type { Trigger } from './openTrigger';
import { useTriggers } from './useTrigger';

const { open } = useTriggers();
const SECRET = 'correct horse battery staple';
const auth = { 'X-NSS-Secret': SECRET, 'content-type': 'application/json' };
const manual = (parameters: Record<string, unknown> = {}): Trigger =>
	open({ feeds: 'manual', ...parameters }, SECRET);
const ids = (trigger: Trigger) => trigger.items().map(({ recordid }) => recordid);
const idsOf = (records: Record<string, unknown>[]) =>
	records.map(({ event }) => (event as { recordid: string }).recordid);

const web = makeRecords('WEBLOG', 1, 40);

describe.each(pushEncodings)('records as %s', (encoding) => {
	test.each(['plain', 'gzip with header', 'gzip without header'])('%s', async (how) => {
		const trigger = manual();
		const text = encodeRecords(web, encoding);
		const packed = how === 'plain' ? text : gzipSync(text);
		const header: Record<string, string> =
			how === 'gzip with header' ? { 'content-encoding': 'gzip' } : {};
		const { status, answer } = await trigger.post(packed, { ...auth, ...header });
		expect({ status, answer }).toEqual({
			status: 200,
			answer: { taken: 40, filtered: 0, resent: 0 },
		});
		expect(ids(trigger)).toEqual(idsOf(web));
		expect(trigger.executions).toHaveLength(1);
		expect(trigger.items()[2]).toMatchObject({
			logType: 'web',
			time: '2026-11-20T00:00:03.000Z',
			user: 'user3@example.com',
			location: 'Head Office',
			eurl: 'www.example.com/path/3',
			reqsize: 3,
			riskscore: 3,
		});
	});
});

test.each(['text/plain', 'application/octet-stream', 'application/x-ndjson', 'application/xml'])(
	'takes %s',
	async (type) => {
		const trigger = manual();
		const body = encodeRecords(web, 'lines');
		expect((await trigger.post(body, { ...auth, 'content-type': type })).status).toBe(200);
		expect(trigger.items()).toHaveLength(40);
	},
);

test('one item a batch', async () => {
	const trigger = manual({ output: 'batch', settings: { includeFaults: true } });
	const mixed = [...web.slice(0, 2), ...makeRecords('FWLOG', 1, 1), ...makeRecords('DNSLOG', 1, 1)];
	await trigger.post(`${encodeRecords(mixed, 'lines')}nothing\n`, auth);
	expect(trigger.items()).toMatchObject([
		{
			count: 4,
			logTypes: { web: 2, firewall: 1, dns: 1 },
			records: [
				{ logType: 'web' },
				{ logType: 'web' },
				{ logType: 'firewall' },
				{ logType: 'dns' },
			],
			faults: [{ reason: 'notJson', text: 'nothing' }],
		},
	]);
});

describe('sent again', () => {
	test('a batch is answered and not handed on; a record of it in another batch neither', async () => {
		const trigger = manual();
		const body = encodeRecords(web, 'array');
		await trigger.post(body, auth);
		expect(await trigger.post(body, auth)).toEqual({
			status: 200,
			answer: { taken: 0, resent: true },
		});
		const more = makeRecords('WEBLOG', 31, 20);
		const { answer } = await trigger.post(encodeRecords(more, 'lines'), auth);
		expect(answer).toEqual({ taken: 10, filtered: 0, resent: 10 });
		expect(ids(trigger)).toEqual(idsOf(makeRecords('WEBLOG', 1, 50)));
		expect(trigger.executions).toHaveLength(2);
	});

	test('the same number in another log is another record', async () => {
		const trigger = manual();
		await trigger.post(encodeRecords(web, 'lines'), auth);
		await trigger.post(encodeRecords(makeRecords('FWLOG', 1, 40), 'lines'), auth);
		expect(trigger.items()).toHaveLength(80);
	});

	test('what was not handed on is taken', async () => {
		const trigger = manual();
		const body = encodeRecords(web, 'array');
		trigger.broken.now = true;
		expect((await trigger.post(body, auth)).status).toBe(500);
		trigger.broken.now = false;
		expect((await trigger.post(body, auth)).answer).toMatchObject({ taken: 40 });
		expect((await trigger.post(body, auth)).answer).toMatchObject({ resent: true });
		expect(ids(trigger)).toEqual(idsOf(web));
	});

	test('records without an ID come as often as they are sent, but for a whole batch', async () => {
		const trigger = manual();
		await trigger.post('{"a":1}\n{"a":1}', auth);
		await trigger.post('{"a":1}', auth);
		await trigger.post('{"a":1}', auth);
		expect(trigger.items()).toHaveLength(3);
	});

	test('one trigger knows nothing of another, and none where it is switched off', async () => {
		const body = encodeRecords(web, 'array');
		const trigger = manual({ settings: { dropResent: false } });
		for (const each of [manual(), trigger, trigger]) await each.post(body, auth);
		expect(trigger.items()).toHaveLength(80);
	});
});

describe('filters', () => {
	const sent = encodeRecords([...web, ...makeRecords('FWLOG', 1, 10)], 'lines');
	test.each([
		[{ logTypes: ['firewall'] }, 10],
		[{ severity: 'medium' }, 13],
		[{ actions: 'block*' }, 13],
		[{ actions: 'Drop, Blocked' }, 18],
		[{ categories: 'phishing' }, 13],
		[{ users: 'user7@example.com' }, 2],
		[{ policies: 'Default Firewall*' }, 10],
		[{ actions: 'Drop', logTypes: ['web'] }, 0],
	])('%j', async (filters, taken) => {
		const trigger = manual({ filters });
		const { status, answer } = await trigger.post(sent, auth);
		expect({ status, answer }).toEqual({
			status: 200,
			answer: { taken, filtered: 50 - taken, resent: 0 },
		});
		expect(trigger.executions).toHaveLength(taken > 0 ? 1 : 0);
	});
});

describe('what cannot be read', () => {
	test('is counted, and put out where asked for', async () => {
		const trigger = manual({ settings: { includeFaults: true } });
		const body = `${encodeRecords(web.slice(0, 2), 'lines')}<html>\n{"cut": "off`;
		expect(await trigger.post(body, auth)).toMatchObject({
			status: 200,
			answer: { taken: 2, unreadable: 2, reasons: { notJson: 1, truncated: 1 } },
		});
		expect(trigger.items().slice(2)).toMatchObject([
			{ logType: 'fault', reason: 'notJson', text: '<html>', line: 3 },
			{ logType: 'fault', reason: 'truncated' },
		]);
	});

	test('nothing but faults: 400, so that it is not sent again', async () => {
		const trigger = manual();
		expect(await trigger.post('<html>', auth)).toMatchObject({
			status: 400,
			answer: { unreadable: 1 },
		});
		expect(trigger.executions).toEqual([]);
		const loud = manual({ settings: { includeFaults: true } });
		expect((await loud.post('<html>', auth)).status).toBe(400);
		expect(loud.items()).toMatchObject([{ logType: 'fault' }]);
	});

	test.each([
		['cut off', gzipSync(encodeRecords(web, 'lines')).subarray(0, 200), {}],
		['none, though a header says so', 'plain', { 'content-encoding': 'gzip' }],
	])('gzip that is %s: 422, so that it is sent again', async (_what, body, headers) => {
		const trigger = manual();
		expect((await trigger.post(body, { ...auth, ...headers })).status).toBe(422);
		expect(trigger.executions).toEqual([]);
	});
});

describe('limits', () => {
	const large = 'x'.repeat(3 * 1024 * 1024);
	test.each([
		['plain', large, {}, /Size Limit of the trigger/],
		['packed', gzipSync(large), {}, /Size Limit of the trigger/],
		['packed, with a header', gzipSync(large), { 'content-encoding': 'gzip' }, /Size Limit/],
		['a bomb', gzipSync('x'.repeat(40_000_000)), { 'content-encoding': 'gzip' }, /PAYLOAD_SIZE/],
	])('%s', async (_what, body, headers, said) => {
		const trigger = manual({ settings: { sizeLimit: 2 } });
		const { status, answer } = await trigger.post(body, { ...auth, ...headers });
		expect(status).toBe(413);
		expect(answer.error).toMatch(said);
	});

	test('posts from elsewhere, and without the secret, learn nothing', async () => {
		const trigger = manual({ settings: { allowedNetworks: '198.51.100.0/24' } });
		const forbidden = { status: 403, answer: { error: 'Forbidden' } };
		expect(await trigger.post('{"a":1}', auth)).toEqual(forbidden);
		const inside = manual({ settings: { allowedNetworks: '198.51.100.0/24, 127.0.0.0/8' } });
		expect((await inside.post('{"a":1}', auth)).status).toBe(200);
		for (const wrong of ['', 'wrong', `${SECRET} `.repeat(2)]) {
			expect(await inside.post('{"a":1}', { ...auth, 'X-NSS-Secret': wrong })).toEqual({
				status: 401,
				answer: { error: 'Unauthorized' },
			});
		}
		expect((await open({ feeds: 'manual' }, '').post('{"a":1}')).status).toBe(503);
	});

	test.each([
		['198.51.100.7', true],
		['::ffff:198.51.100.7', true],
		['198.51.100.7:44312', true],
		['[2001:db8::7]:44312', true],
		['2001:db8::7%eth0', true],
		['203.0.113.7:44312', false],
		['2001:db9::7', false],
		['unknown', false],
		[undefined, false],
	])('%s, as a proxy tells it, is allowed: %s', (ip, allowed) => {
		expect(isAllowed(ip, ['198.51.100.0/24', '2001:db8::/32'])).toBe(allowed);
	});

	test.each(['', ' \n', '{}', '[]', '[{}]'])('%j tries out the connection', async (body) => {
		const trigger = manual();
		expect((await trigger.post(body, auth)).status).toBe(200);
		expect(trigger.executions).toEqual([]);
	});
});
