import type { IDataObject } from 'n8n-workflow';

import { runTemplate } from '../harness/engine/runTemplate';
import { useFeeds } from '../nodes/ZscalerThreatFeed/useFeeds';

const { tenant, credentials, objects } = useFeeds();
const FILE = 'block-on-alert.json';
const denied = () => objects('zia/lists/blacklistUrls')[0]?.blacklistUrls;

async function approve(Indicator: string, Decision = 'Block') {
	const items = [{ json: { Indicator, Decision } }];
	const { pages } = await runTemplate({
		...{ file: FILE, start: 'Approval', items, credentials: credentials() },
		staticData: {},
	});
	expect(pages).toHaveLength(1);
	return pages[0]!;
}

async function alert(body: unknown) {
	const items = [{ json: { body } as IDataObject }];
	const run = { file: FILE, start: 'Alert', items, credentials: credentials() };
	const { answers, put } = await runTemplate(run);
	expect(answers).toHaveLength(1);
	return { ...answers[0]!, link: put('Approval Link')?.[0]?.link };
}

describe('the form', () => {
	test('says until when something is blocked', async () => {
		const { title, message } = await approve('evil.example.net, worse.example.net');
		expect(title).toBe('Blocked');
		expect(message).toMatch(
			/^evil\.example\.net: blocked on .+, until 20\d\d-.+Z\.\nworse\.example\.net: blocked on /,
		);
		expect(denied()).toEqual(expect.arrayContaining(['evil.example.net', 'worse.example.net']));
	});

	test('says so when it was blocked before', async () => {
		await approve('evil.example.net');
		const { title, message } = await approve('evil.example.net');
		expect(title).toBe('Blocked');
		expect(message).toContain('evil.example.net: blocked already on ');
	});

	test.each(['undefined', 'com', 'nothing!!', '10.0.0.1'])(
		'says why %s is not blocked',
		async (indicator) => {
			const { title, message } = await approve(indicator);
			expect(title).toBe('Not done');
			expect(message).toContain(`'${indicator}' cannot be used`);
		},
	);

	test('says that no list holds an IPv6 address', async () => {
		const { title, message } = await approve('2606:4700::1111');
		expect(title).toBe('Nothing was blocked');
		expect(message).toMatch(/^2606:4700::1111: not blocked, because none of the lists/);
	});

	test('tells one that is blocked from one that is not', async () => {
		const { title } = await approve('evil.example.net, 2606:4700::1111');
		expect(title).toBe('Not all is blocked');
	});

	test('says what Zscaler refused', async () => {
		tenant().setFaults({ path: '/zia/*', status: 403, body: { message: 'No rights' } });
		const { title, message } = await approve('evil.example.net');
		expect(title).toBe('Not done');
		expect(message).toContain('No rights');
	});

	test('leaves it', async () => {
		expect(await approve('evil.example.net', 'Leave')).toEqual({
			title: 'Left as it is',
			message: 'Nothing was changed for evil.example.net.',
		});
		expect(denied()).not.toContain('evil.example.net');
	});
});

describe('the sender of an alert', () => {
	test.each([
		[{ indicator: 'a.example.net' }, ['a.example.net'], 'a.example.net'],
		[{ Indicator: ' a.example.net ' }, ['a.example.net'], 'a.example.net'],
		[{ indicator: ['a.net', 'b.net', 'a.net'] }, ['a.net', 'b.net'], 'a.net%2C%20b.net'],
		[[{ indicator: 'a.net' }, { indicators: ['b.net'] }], ['a.net', 'b.net'], 'a.net%2C%20b.net'],
	])('hears that %j waits', async (body, indicators, query) => {
		const { status, body: said, link } = await alert(body);
		expect(status).toBe(200);
		expect(said).toEqual({ message: 'Waits for approval', indicators });
		expect(link).toBe(`https://your-n8n.example.com/form/path-of-approval?Indicator=${query}`);
	});

	test.each([
		[{}],
		[{ indicator: '' }],
		[{ indicator: null }],
		[{ indicators: [] }],
		['text'],
		[null],
	])('hears that %j lacks a field', async (body) => {
		const { status, body: said, link } = await alert(body);
		expect(status).toBe(400);
		expect(JSON.stringify(said)).toContain("no field 'indicator'");
		expect(link).toBeUndefined();
	});
});
