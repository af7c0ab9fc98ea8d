import { sharedAnswers } from '../../../zscaler/threatFeeds/lists/lookUpUrls';
import { outcomes, useFeeds } from './useFeeds';

beforeEach(() => {
	sharedAnswers.clear();
});

const { run, act, calls, objects, tenant } = useFeeds();

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

test('allows and takes off the allow list again', async () => {
	const items = [{ indicator: 'good.example.net' }];
	expect(outcomes(await act('allow', items, { subdomains: true }))).toEqual([
		['.good.example.net', 'allowed', 0],
	]);
	expect(allowed()).toContain('.good.example.net');
	await act('removeFromAllowList', [{ indicator: '.good.example.net' }]);
	expect(allowed()).not.toContain('.good.example.net');
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
