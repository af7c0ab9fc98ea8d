import { sharedAnswers } from '../../../zscaler/threatFeeds/lists/lookUpUrls';
import type { Row } from '../../harness/engine/useTenant';
import { outcomes, urls, useFeeds } from './useFeeds';

beforeEach(() => {
	sharedAnswers.clear();
});

const { run, act, sync, feed, calls, objects, memory, tenant } = useFeeds();

const denied = () => (objects('zia/lists/blacklistUrls')[0]?.blacklistUrls ?? []) as string[];
const allowed = () => (objects('zia/lists/whitelistUrls')[0]?.whitelistUrls ?? []) as string[];
const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
test('blocks what many items name, defanged or in lists, in one write for each list', async () => {
	const items = [
		{ indicator: 'hxxps://evil[.]example[.]net/login' },
		{ indicator: ['bad.example.net', MD5] },
		{ indicator: 'blocked.invalid-host.net, bad.example.net' },
	];
	const result = await act('block', items);
	expect(result.error).toBeUndefined();
	expect(outcomes(result)).toEqual([
		['evil.example.net/login', 'blocked', 0],
		['bad.example.net', 'blocked', 1],
		[MD5, 'blocked', 1],
		['blocked.invalid-host.net', 'blocked', 2],
		['bad.example.net', 'blocked', 2],
	]);
	expect(result.items[0]?.json).toMatchObject({ lists: ['Deny list'], activated: true });
	expect(calls().sort()).toEqual([
		'GET zia/behavioralAnalysisAdvancedSettings',
		'GET zia/security/advanced',
		'POST zia/security/advanced/blacklistUrls',
		'POST zia/status/activate',
		'PUT zia/behavioralAnalysisAdvancedSettings',
	]);
	const again = await act('block', items.slice(0, 1));
	expect(outcomes(again)).toEqual([['evil.example.net/login', 'alreadyBlocked', 0]]);
});

test('an item that cannot be used stops before anything is changed, or comes out as its error', async () => {
	const items = [{ indicator: 'bad.example.net' }, { indicator: '10.1.2.3' }];
	const { error } = await act('block', items);
	expect(error?.message).toMatch(/'10.1.2.3' cannot be used: A private, reserved/);
	expect(calls()).toEqual([]);
	const going = await act('block', items, {}, { onError: 'continueRegularOutput' });
	expect(going.items[1]?.json.error).toMatch(/10.1.2.3/);
	expect(denied()).toContain('bad.example.net');
	const named = await act('block', [{ indicator: '203.0.113.99' }]);
	expect(named.error?.message).toMatch(/or one for examples: no host on the internet has it/);
});

test('looks for indicators in the fields of a whole item, and passes over the rest', async () => {
	const alert = {
		rule: 'Contacted evil.example.com',
		src_ip: '10.1.2.3',
		network: { dest_ip: '45.9.148.7', urls: ['hxxp://bad[.]example[.]net/x'] },
		file: { name: 'invoice.zip', md5: MD5 },
	};
	const result = await act('block', [alert], { indicators: '={{ $json }}' });
	expect(result.error).toBeUndefined();
	expect(outcomes(result).map(([indicator]) => indicator)).toEqual([
		'45.9.148.7',
		'bad.example.net/x',
		MD5,
	]);
	const { error } = await act('block', [{ note: 'nothing here' }], { indicators: '={{ $json }}' });
	expect(error?.message).toMatch(/The item has no indicator/);
});

test('unblocks', async () => {
	await act('block', [{ indicator: 'bad.example.net' }]);
	const result = await act('unblock', [
		{ indicator: 'bad.example.net' },
		{ indicator: 'never.example.net' },
	]);
	expect(outcomes(result)).toEqual([
		['bad.example.net', 'unblocked', 0],
		['never.example.net', 'notBlocked', 1],
	]);
	expect(denied()).toEqual(['blocked.example']);
});

test('blocks for a time: Remove Expired takes off what is due, and nothing else', async () => {
	await act('block', [{ indicator: 'short.example.net' }], { hours: 1e-6 });
	await act('block', [{ indicator: 'long.example.net' }], { hours: 24 });
	await act('block', [{ indicator: 'ever.example.net' }]);
	calls();
	const result = await run({ resource: 'indicator', operation: 'removeExpired' });
	expect(result.items.map(({ json }) => json)).toEqual([
		{ outcome: 'done', unblocked: 1, activated: true },
		{ indicator: 'short.example.net', outcome: 'unblocked', lists: ['Deny list'] },
	]);
	expect(denied()).toEqual(['blocked.example', 'long.example.net', 'ever.example.net']);
	calls();
	await run({ resource: 'indicator', operation: 'removeExpired' });
	expect(calls()).toEqual(['GET zia/status']);
});

test('what was blocked for a time leaves with a sync of the same workflow as well', async () => {
	await act('block', [{ indicator: 'short.example.net' }], { hours: 1e-6 });
	const result = await sync({
		lists: ['urlCategory'],
		categoryName: 'Feeds',
		...urls(feed('f', ['a.example.net'])),
	});
	expect(result.items.at(-1)?.json).toMatchObject({
		indicator: 'short.example.net',
		outcome: 'unblocked',
	});
	expect(denied()).toEqual(['blocked.example']);
});

function ends() {
	const { zscalerThreatFeed: kept } = memory().global as { zscalerThreatFeed: Kept };
	return Object.assign({}, ...Object.values(kept.blocks ?? {})) as Record<string, number>;
}
interface Kept {
	readonly blocks?: Record<string, Record<string, number>>;
}
const hoursLeft = (entry: string) => Math.round((ends()[entry]! - Date.now()) / 3_600_000);

test('each item has its own time; blocking once more sets it anew, or for good', async () => {
	const block = (...items: object[]) =>
		act('block', items as Row[], { hours: '={{ $json.hours }}' });
	await block({ indicator: 'a.example.net', hours: 2 }, { indicator: 'b.example.net', hours: 5 });
	expect([hoursLeft('a.example.net'), hoursLeft('b.example.net')]).toEqual([2, 5]);
	const again = await block(
		{ indicator: 'a.example.net', hours: 9 },
		{ indicator: 'b.example.net', hours: 0 },
	);
	expect(outcomes(again).map(([, outcome]) => outcome)).toEqual([
		'alreadyBlocked',
		'alreadyBlocked',
	]);
	expect(hoursLeft('a.example.net')).toBe(9);
	expect(ends()).not.toHaveProperty(['b.example.net']);
	expect(again.items[1]?.json).not.toHaveProperty('until');
	// It was there before, and stays.
	const there = await block({ indicator: 'blocked.example.net', hours: 0 });
	expect(there.items[0]?.json).toMatchObject({ outcome: 'blocked' });
	const stays = await block({ indicator: 'blocked.example.net', hours: 1 });
	expect(stays.items[0]?.json).toMatchObject({
		outcome: 'alreadyBlocked',
		until: null,
		untilNote: expect.stringMatching(/^It was blocked before, without an end/) as string,
	});
});

test('a block that fails half way is remembered as far as it came, and activated by the next', async () => {
	const denying = { status: 403, body: { code: 'X', message: 'No' } };
	tenant().setFaults({ ...denying, path: '*behavioralAnalysisAdvancedSettings', method: 'PUT' });
	const items = [{ indicator: 'a.example.net' }, { indicator: MD5 }];
	expect((await act('block', items, { hours: 24 })).error?.message).toMatch(/No/);
	expect(hoursLeft('a.example.net')).toBe(24);
	tenant().setFaults({ ...denying, path: '*status/activate' });
	expect((await act('block', items.slice(0, 1))).error?.message).toMatch(/No/);
	expect(tenant().state().pending).toEqual(['zia']);
	const retried = await act('block', items.slice(0, 1));
	expect(retried.items[0]?.json).toMatchObject({ outcome: 'alreadyBlocked', activated: true });
	expect(tenant().state().pending).toEqual([]);
});

test('where the node goes on at errors, each item has the one that stopped them all', async () => {
	const body = { code: 'NOT_SUBSCRIBED', message: 'Not subscribed' };
	tenant().setFaults({ path: '*security/advanced', status: 403, body, times: null });
	const items = [{ indicator: 'a.example.net' }, { indicator: 'b.example.net' }];
	const result = await act('block', items, {}, { onError: 'continueErrorOutput' });
	expect(result.items).toEqual([]);
	expect(result.errorItems.map(({ json }) => [json.indicator, json.error])).toEqual([
		['a.example.net', expect.stringMatching(/Not subscribed/)],
		['b.example.net', expect.stringMatching(/Not subscribed/)],
	]);
});

test('takes off a domain with its subdomains too, but not when the time of another is over', async () => {
	await act('block', [{ indicator: 'a.example.net' }], { subdomains: true });
	await act('block', [{ indicator: 'a.example.net' }], { hours: 1e-6 });
	await run({ resource: 'indicator', operation: 'removeExpired' });
	expect(denied()).toEqual(['blocked.example', '.a.example.net']);
	const result = await act('unblock', [{ indicator: 'a.example.net' }]);
	expect(outcomes(result)).toEqual([['a.example.net', 'unblocked', 0]]);
	expect(denied()).toEqual(['blocked.example']);
	await act('allow', [{ indicator: 'good.example.net' }], { subdomains: true });
	const off = await act('removeFromAllowList', [{ indicator: 'good.example.net' }]);
	expect(outcomes(off)).toEqual([['good.example.net', 'removed', 0]]);
	expect(allowed()).not.toContain('.good.example.net');
});

test('a run from the editor tells no end that nobody will keep, and why', async () => {
	await act('block', [{ indicator: 'known.example.net' }], { hours: 24 });
	const { until } = (await act('block', [{ indicator: 'known.example.net' }], { hours: 24 }))
		.items[0]!.json;
	const before = ends();
	const indicator = ['a.example.net', 'known.example.net', 'blocked.example.net'];
	await act('block', [{ indicator: 'blocked.example.net' }]);
	const { items, hints } = await act('block', [{ indicator }], { hours: 1 }, { mode: 'manual' });
	expect(items.map(({ json }) => [json.indicator, json.until, json.untilNote])).toEqual([
		['a.example.net', null, expect.stringMatching(/^Blocked for good: n8n keeps no memory/)],
		['known.example.net', until, expect.stringMatching(/^The end that an earlier run has set/)],
		// It was there before, and stays.
		['blocked.example.net', null, expect.stringMatching(/^It was blocked before, without an end/)],
	]);
	expect(hints.map(({ message }) => message)).toEqual(
		items.map(({ json }) => `${json.indicator as string}: ${json.untilNote as string}`),
	);
	expect(ends()).toEqual(before);
	const plain = await act('block', [{ indicator: 'b.example.net' }], {}, { mode: 'manual' });
	expect(plain.items[0]!.json).not.toHaveProperty('until');
	expect(plain.hints).toEqual([]);
});

test('allows and takes off the allow list again', async () => {
	const items = [{ indicator: 'good.example.net' }];
	expect(outcomes(await act('allow', items, { subdomains: true }))).toEqual([
		['.good.example.net', 'allowed', 0],
	]);
	expect(allowed()).toContain('.good.example.net');
	await act('removeFromAllowList', [{ indicator: '.good.example.net' }]);
	expect(allowed()).not.toContain('.good.example.net');
});

test('looks up each URL once, a hundred in a call', async () => {
	const items = Array.from({ length: 150 }, (_, n) => ({
		indicator: `casino-${n % 120}.example.net`,
	}));
	const result = await act('lookUp', items);
	expect(result.items).toHaveLength(150);
	expect(result.items[149]?.json).toMatchObject({ urlClassifications: ['GAMBLING'] });
	expect(calls()).toEqual(['POST zia/urlLookup', 'POST zia/urlLookup']);
	await act('lookUp', items.slice(0, 10));
	expect(calls()).toEqual([]);
});

test('one that Zscaler does not look up is told, and holds back no other', async () => {
	const items = [{ indicator: 'casino.example.net' }, { indicator: '2a02:4780:1::5' }];
	const result = await act('lookUp', items);
	expect(result.error).toBeUndefined();
	expect(result.items.map(({ json }) => json)).toMatchObject([
		{ indicator: 'casino.example.net', urlClassifications: ['GAMBLING'] },
		{ indicator: '2a02:4780:1::5', classified: false },
	]);
});

test.each([
	['foo bar baz', /^Block indicators: 'foo bar baz' cannot be used because of 'foo': /],
	[
		'good.example.net, this is no host\nb.example',
		/^Block indicators: 'this is no host' cannot be used because of /,
	],
	['localhost', /^Block indicators: 'localhost' cannot be used: /],
])('%j is quoted as it was typed', async (indicator, message) => {
	expect((await act('block', [{ indicator }])).error?.message).toMatch(message);
});

test('a hint says of which indicators less was done than was asked for', async () => {
	await act('block', [{ indicator: 'b.example.net' }]);
	const items = [{ indicator: 'b.example.net' }, { indicator: '9.9.9.0/24' }];
	const { hints } = await act('block', items, { hours: 5 });
	expect(hints.map(({ message }) => message)).toEqual([
		expect.stringMatching(/^b\.example\.net: It was blocked before, without an end/),
		expect.stringMatching(/^9\.9\.9\.0\/24: Not blocked, as none of the chosen lists takes/),
	]);
	expect((await act('block', [{ indicator: 'c.example.net' }], { hours: 5 })).hints).toEqual([]);
});
