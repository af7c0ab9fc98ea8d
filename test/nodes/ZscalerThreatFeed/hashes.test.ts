import { outcomes, useFeeds } from './useFeeds';

const { act, calls, tenant, objects } = useFeeds();

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
const allowed = () => (objects('zia/lists/whitelistUrls')[0]?.whitelistUrls ?? []) as string[];

test('hashes are allowed where the tenant keeps them with a type, and else said to have no list', async () => {
	const items = [{ indicator: MD5 }, { indicator: 'good.example.net' }];
	expect(outcomes(await act('allow', items))).toEqual([
		[MD5, 'noList', 0],
		['good.example.net', 'allowed', 1],
	]);
	expect(allowed()).not.toContain(MD5);
	const row = (url: string, sort: string) => ({
		url,
		urlComment: '',
		type: `CUSTOM_FILEHASH_${sort}`,
	});
	const others = [row('0'.repeat(32), 'DENY'), row('1'.repeat(32), 'ALLOW')];
	const rows = () =>
		objects('zia/behavioralAnalysisAdvancedSettings')[0]?.md5HashValueList as object[];
	tenant().seed('zia/behavioralAnalysisAdvancedSettings', [
		{ md5HashValueList: [...others, row(MD5, 'DENY')] },
	]);
	calls();
	const result = await act('allow', items.slice(0, 1));
	expect(result.items[0]?.json).toMatchObject({ outcome: 'allowed', lists: ['MD5 allow list'] });
	expect(rows()).toEqual([...others, row(MD5, 'ALLOW')]);
	expect(calls()).toHaveLength(3);
	const clash = await act('block', items.slice(0, 1));
	expect(clash.items[0]?.json).toMatchObject({
		outcome: 'refused',
		reason: expect.stringMatching(/allows/) as string,
	});
	await act('removeFromAllowList', items.slice(0, 1));
	expect(rows()).toEqual(others);
	await act('block', items.slice(0, 1));
	expect(rows()).toEqual([...others, row(MD5, 'DENY')]);
});

test('looks up hashes in the sandbox', async () => {
	tenant().seed('zia/sandboxReports', [{ id: MD5, verdict: 'MALICIOUS' }]);
	const { items } = await act('lookUp', [{ indicator: MD5 }, { indicator: MD5 }]);
	expect(items.map(({ json }) => json)).toMatchObject([
		{ indicator: MD5, ready: true, verdict: 'MALICIOUS' },
		{ indicator: MD5, verdict: 'MALICIOUS' },
	]);
	expect(calls()).toEqual([`GET zia/sandbox/report/${MD5}`]);
});

test('of hashes, the list of hashes alone is read', async () => {
	await act('block', [{ indicator: MD5 }]);
	calls();
	const { items } = await act('isBlocked', [{ indicator: MD5.toUpperCase() }]);
	expect(items[0]?.json).toMatchObject({ blocked: true, why: [`${MD5} on MD5 block list`] });
	expect(calls()).toEqual(['GET zia/behavioralAnalysisAdvancedSettings']);
	await act('unblock', [{ indicator: MD5 }]);
	const after = await act('isBlocked', [{ indicator: MD5 }]);
	expect(after.items[0]?.json).toMatchObject({ blocked: false });
});
