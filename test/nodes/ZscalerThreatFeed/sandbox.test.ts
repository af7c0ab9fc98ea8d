import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import { oneApiForm, ziaForm } from '../../harness/engine/tenant';
import { useFeeds } from './useFeeds';

const { run, calls, objects, tenant } = useFeeds();

/** Every byte there is, so that a text in between would be noticed. */
const everyByte = Buffer.from(Array.from({ length: 2_560 }, (_, n) => n % 256));
const malware = Buffer.concat([everyByte, Buffer.from('SIMULATED-MALWARE')]);
const virus = Buffer.from('SIMULATED-VIRUS');
const md5Of = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');
const withToken = () => ({
	...oneApiForm(tenant()),
	sandboxToken: tenant().credentials.sandbox.apiToken,
	sandboxCloud: 'custom',
	sandboxUrl: tenant().url,
});
const send = (bytes: Buffer, parameters = {}, options = {}) =>
	run(
		{ resource: 'sandbox', operation: 'submitFile', ...parameters },
		{
			form: withToken(),
			binary: { data: { data: bytes.toString('base64'), mimeType: 'application/x-dosexec' } },
			...options,
		},
	);
const submissions = () => objects('zia/sandboxReports').map(({ id }) => id);

test.each([
	['as it is', everyByte],
	['packed', gzipSync(everyByte)],
])('a file arrives byte by byte, %s', async (_how, bytes) => {
	const { items, error } = await send(bytes);
	expect(error).toBeUndefined();
	expect(items[0]?.json).toEqual({
		md5: md5Of(bytes),
		code: 200,
		message: '/submit response OK',
		fileType: 'exe',
		sandboxSubmission: 'File Submitted to Sandbox',
	});
	expect(submissions()).toEqual([md5Of(bytes)]);
	expect(calls()).toEqual(['POST /zscsb/submit']);
});

test('the verdict comes later, and a known file is run again only if asked', async () => {
	await send(malware);
	const pending = await run({ resource: 'sandbox', operation: 'getReport', md5: md5Of(malware) });
	expect(pending.items[0]?.json).toMatchObject({ ready: false });
	tenant().advance(10 * 60_000);
	const known = await send(malware, { wait: true });
	expect(known.items[0]?.json).toMatchObject({
		virusName: 'Sim.Test.Malware',
		sandboxSubmission: 'Sandbox Malware',
		ready: true,
		verdict: 'MALICIOUS',
		score: 86,
		report: { Classification: { Type: 'MALICIOUS' } },
	});
	const again = await send(malware, { force: true });
	expect(again.items[0]?.json).toMatchObject({ sandboxSubmission: 'File Submitted to Sandbox' });
});

test('waiting ends with the time, or where no report will come', async () => {
	const late = await send(everyByte, { wait: true, minutes: 0.001 });
	expect(late.items[0]?.json).toMatchObject({ ready: false, message: '/submit response OK' });
	const caught = await send(virus, { wait: true, minutes: 99 });
	expect(caught.items[0]?.json).toMatchObject({ ready: false, virusType: 'Virus' });
	expect([late, caught].map(({ hints }) => hints.length)).toEqual([1, 0]);
});

test('inspects a file without running it', async () => {
	const { items } = await send(virus, { operation: 'inspectFile' });
	expect(items[0]?.json).toMatchObject({ md5: md5Of(virus), virusName: 'Sim.Test.Virus' });
	expect(calls()).toEqual(['POST /zscsb/discan']);
	expect(submissions()).toEqual([]);
});

test('works with the ZIA API key as well, and signs in for the report alone', async () => {
	const { sandboxToken, sandboxUrl } = withToken();
	const form = { ...ziaForm(tenant()), sandboxToken, sandboxUrl };
	const { items, error } = await send(everyByte, { wait: true, minutes: 0.001 }, { form });
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ md5: md5Of(everyByte), ready: false });
});

describe('what goes wrong', () => {
	test('no token, or a wrong one: says where it is found; sends the file once', async () => {
		const none = await send(everyByte, {}, { form: oneApiForm(tenant()) });
		expect(none.error?.message).toMatch(/Sandbox API Token is empty/);
		expect(none.error?.description).toMatch(/API Configuration > Legacy API/);
		calls();
		const wrong = await send(everyByte, {}, { form: { ...withToken(), sandboxToken: 'wrong' } });
		expect(wrong.error?.message).toMatch(/Invalid API token/);
		expect(wrong.error?.description).toMatch(/Sandbox API Token/);
		expect(calls()).toEqual(['POST /zscsb/submit']);
		expect(tenant().signIns().ok).toBe(1);
	});

	test('the day’s files are used up: says until when', async () => {
		tenant().seed(
			'zia/sandboxReports',
			Array.from({ length: 100 }, (_, n) => ({ id: `m${n}`, submitted: true })),
		);
		const { error } = await send(everyByte);
		expect(error?.message).toMatch(/Quota reached/);
		expect(error?.description).toMatch(/Try again at/);
	});

	test('no file, an empty one, or a broken connection: told, and the token with none of it', async () => {
		expect((await send(everyByte, { binaryPropertyName: 'other' })).error?.message).toMatch(
			/no binary field 'other'/,
		);
		expect((await send(Buffer.alloc(0))).error?.message).toMatch(/The file is empty/);
		for (const effect of ['reset', 'truncate'] as const) {
			tenant().setFaults({ path: '/zscsb/submit', effect, times: 99 });
			const broken = await send(everyByte, { options: { maxWait: 1 } });
			expect(broken.error?.message).toMatch(/The (connection to|answer of) Sandbox Submission/);
		}
	});

	test('an item without a file comes out as its error, the others wait together', async () => {
		const result = await send(
			everyByte,
			{ wait: true, minutes: 0.001 },
			{ items: [{}, {}], onError: 'continueRegularOutput' },
		);
		expect(result.items.map(({ json, pairedItem }) => [json.ready, pairedItem])).toEqual([
			[false, { item: 0 }],
			[undefined, { item: 1 }],
		]);
		expect(result.items[1]?.json.error).toMatch(/binary/);
	});
});

describe('reports', () => {
	const md5 = 'd41d8cd98f00b204e9800998ecf8427e';
	const sandbox = (operation: string, more = {}) =>
		run({ resource: 'sandbox', operation, md5, ...more });

	test('hands out the report with its verdict', async () => {
		tenant().seed('zia/sandboxReports', [{ id: md5, verdict: 'MALICIOUS' }]);
		const { items } = await sandbox('getReport', { details: 'full' });
		expect(items[0]?.json).toMatchObject({
			md5,
			ready: true,
			verdict: 'MALICIOUS',
			report: { FileProperties: { MD5: md5 } },
		});
	});

	test('says that there is no report yet', async () => {
		const { items } = await sandbox('getReport');
		expect(items[0]?.json).toMatchObject({
			ready: false,
			message: expect.stringMatching(/unknown/) as string,
		});
		const waited = await sandbox('waitForVerdict', { minutes: 0.001 });
		expect(waited.items[0]?.json).toMatchObject({ ready: false });
		expect(waited.hints.map(({ message }) => message)).toEqual([
			expect.stringMatching(`^${md5}: No verdict within the time to wait\\. Get Report`),
		]);
	});

	test('refuses what is no MD5, and tells the quota', async () => {
		expect((await sandbox('getReport', { md5: 'abc' })).error?.message).toMatch(/is no MD5 hash/);
		expect((await sandbox('getQuota')).items[0]?.json).toMatchObject({ unused: 999 });
	});
});
