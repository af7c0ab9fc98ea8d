import { ziaForm } from '../../harness/engine/tenant';
import { urls, useFeeds } from './useFeeds';

const { sync, undo, feed, calls, tenant, objects } = useFeeds();

const denied = () => (objects('zia/lists/blacklistUrls')[0]?.blacklistUrls ?? []) as string[];
const category = (name: string) =>
	objects('zia/urlCategories').find(({ configuredName }) => configuredName === name);
const hosts = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, index) => `host-${from + index}.example.net`);
const writes = () => calls().filter((call) => !call.startsWith('GET'));
function summary(result: Awaited<ReturnType<typeof sync>>) {
	expect(result.error).toBeUndefined();
	return result.items[0]?.json;
}
const ofChange = ({ items }: Awaited<ReturnType<typeof sync>>, change: string) =>
	items.flatMap(({ json }) => (json.change === change ? [json.entry] : []));

test('a first sync adds, activates once and reports; a second one asks only whether all is in force', async () => {
	const bad = ['# bad', 'hxxp://bad[.]example[.]net/a', 'evil.example.net', '10.0.0.1'];
	const source = urls(feed('bad.txt', bad));
	const first = await sync(source);
	expect(summary(first)).toMatchObject({
		outcome: 'changed',
		activated: true,
		feeds: [{ feed: 'bad.txt', status: 'read', format: 'list', indicators: 2 }],
		lists: [{ list: 'Deny list', added: 2, removed: 0, ofOthers: 1 }],
		entries: { rejected: 1 },
		rejected: [{ reason: 'reserved', count: 1 }],
	});
	expect(ofChange(first, 'added')).toEqual(['bad.example.net/a', 'evil.example.net']);
	expect(ofChange(first, 'rejected')).toEqual(['10.0.0.1']);
	expect(denied().sort()).toEqual(['bad.example.net/a', 'blocked.example', 'evil.example.net']);
	expect(calls()).toEqual([
		'GET zia/security/advanced',
		'GET zia/security',
		'POST zia/security/advanced/blacklistUrls',
		'POST zia/status/activate',
	]);
	expect(summary(await sync(source))).toMatchObject({
		outcome: 'unchanged',
		activated: true,
		feeds: [{ status: 'unchanged' }],
	});
	expect(calls()).toEqual(['GET zia/status']);
	expect(
		tenant()
			.feedCalls()
			.map(({ status }) => status),
	).toEqual([200, 304]);
});

test('10,000 indicators, 500 new, 300 gone: two reads, one write each way, one activation', async () => {
	await sync(urls(feed('bad.txt', hosts(0, 10_000))));
	expect(writes()).toHaveLength(2);
	const second = await sync(urls(feed('bad.txt', hosts(300, 10_500))));
	expect(summary(second)).toMatchObject({
		lists: [{ added: 500, removed: 300, kept: 9_700, ofOthers: 1 }],
	});
	expect(calls()).toEqual([
		'GET zia/security/advanced',
		'GET zia/security',
		'POST zia/security/advanced/blacklistUrls',
		'POST zia/security/advanced/blacklistUrls',
		'POST zia/status/activate',
	]);
	expect(new Set(denied())).toEqual(new Set(['blocked.example', ...hosts(300, 10_500)]));
});

test('creates a category with its mark, keeps it free of others, and knows it by another name', async () => {
	const lists = { lists: ['urlCategory'], categoryName: 'Feeds' };
	await sync({ ...lists, ...urls(feed('bad.txt', ['a.example.net', 'b.example.net'])) });
	expect(calls()).toEqual([
		'GET zia/urlCategories',
		'GET zia/urlCategories/urlQuota',
		'GET zia/security',
		'POST zia/urlCategories',
		'POST zia/status/activate',
	]);
	expect(category('Feeds')).toMatchObject({
		urls: ['a.example.net', 'b.example.net'],
		description: expect.stringContaining('[n8n sync: Test Sync #1]') as string,
	});
	const renamed = category('Feeds')!;
	Object.assign(renamed, {
		configuredName: 'Renamed',
		urls: [...(renamed.urls as string[]), 'x.example.org'],
	});
	tenant().reset();
	tenant().seed('zia/urlCategories', [renamed]);
	calls();
	const second = await sync({
		...lists,
		...urls(feed('bad.txt', ['b.example.net', 'c.example.net'])),
	});
	expect(summary(second)).toMatchObject({ lists: [{ added: 1, removed: 2, ofOthers: 0 }] });
	expect(category('Renamed')?.urls).toEqual(['b.example.net', 'c.example.net']);
});

test('addresses go to a group of their own, hashes to the MD5 list, the rest to the category', async () => {
	const md5 = 'd41d8cd98f00b204e9800998ecf8427e';
	const rows = ['bad.example.net', '45.9.148.7', '45.9.149.0/24', md5];
	const result = await sync({
		lists: ['urlCategory', 'ipDestinationGroup', 'md5BlockList'],
		categoryName: 'Feeds',
		...urls(feed('bad.txt', rows)),
	});
	expect(summary(result)).toMatchObject({ entries: { read: 4, withoutList: 0, rejected: 0 } });
	expect(category('Feeds')?.urls).toEqual(['bad.example.net']);
	const group = objects('zia/ipDestinationGroups').find(({ name }) => name === 'Threat Feed');
	expect(group).toMatchObject({ type: 'DSTN_IP', addresses: ['45.9.148.7', '45.9.149.0/24'] });
	expect(objects('zia/behavioralAnalysisAdvancedSettings')[0]).toMatchObject({
		fileHashesToBeBlocked: [md5],
	});
});

test('IPv6, which no list holds, is told and not sent', async () => {
	for (const list of ['denyList', 'ipDestinationGroup']) {
		const rows = ['2a02:4780:1::5', '2a02:4780::/32', '45.9.148.7'];
		const result = await sync({ lists: [list], ...urls(feed('bad.txt', rows)) });
		expect(ofChange(result, 'added')).toEqual(['45.9.148.7']);
		expect(summary(result)).toMatchObject({ entries: { withoutList: 2 }, lists: [{ refused: 0 }] });
	}
});

test('nothing protected is blocked: own domains, the allow list, a category', async () => {
	const friends = { configuredName: 'Friends', customCategory: true, urls: ['portal.friend.net'] };
	tenant().seed('zia/urlCategories', [friends]);
	const neverBlock = { own: 'corp.net', categories: 'Friends' };
	const bad = ['evil.example.net', 'www.corp.net/x', '.friend.net', 'corp.net', 'friend.net'];
	const result = await sync({ neverBlock, ...urls(feed('bad.txt', bad)) });
	expect(summary(result)).toMatchObject({ lists: [{ added: 2 }], entries: { protected: 3 } });
	expect(ofChange(result, 'protected')).toEqual(['www.corp.net/x', '.friend.net', 'corp.net']);
	expect(denied()).toEqual(['blocked.example', 'evil.example.net', 'friend.net']);
});

test('a category that must not be blocked and is not there stops the sync', async () => {
	const neverBlock = { categories: 'No Such Category' };
	const { error } = await sync({ neverBlock, ...urls(feed('bad.txt', ['evil.example.net'])) });
	expect(error?.message).toMatch(/no URL category 'No Such Category'/);
	expect(writes()).toEqual([]);
});

test('one bad entry is told and holds back no other', async () => {
	const refusal = { status: 400, body: { code: 'INVALID_INPUT_ARGUMENT', message: 'Not good' } };
	const rows = hosts(0, 8);
	tenant().setFaults({ path: '*blacklistUrls', method: 'POST', ...refusal });
	const result = await sync(urls(feed('bad.txt', rows)));
	expect(summary(result)).toMatchObject({ lists: [{ added: 8, refused: 0 }] });
	expect(writes()).toHaveLength(4);
});

test('what Zscaler refused is not sent again by each run, and hides nothing from undo', async () => {
	const source = (...more: string[]) =>
		urls(feed('bad.txt', ['evil.example.net', ...more], { etag: null }));
	await sync(source());
	const body = { code: 'INVALID_INPUT_ARGUMENT', message: 'Invalid urls [odd.example.net]' };
	tenant().setFaults({ path: '*blacklistUrls', method: 'POST', status: 400, body });
	const first = await sync(source('odd.example.net'));
	expect(summary(first)).toMatchObject({ outcome: 'unchanged', lists: [{ added: 0, refused: 1 }] });
	calls();
	const second = await sync(source('odd.example.net'));
	expect(summary(second)).toMatchObject({ outcome: 'unchanged', lists: [{ refused: 1 }] });
	expect(ofChange(second, 'refused')).toEqual(['odd.example.net']);
	expect(writes()).toEqual([]);
	expect((await undo()).items[0]?.json).toMatchObject({ lists: [{ removed: 1 }] });
	expect(denied()).toEqual(['blocked.example']);
});

test.each([
	['a page', '<html><head><title>Blocked</title></head><body>No</body></html>'],
	['an object', { code: 400, message: 'Blocked by policy' }],
])(
	'%s of somebody else with status 400 refuses no entry, and nothing is remembered',
	async (_what, body) => {
		const source = urls(feed('bad.txt', ['evil.example.net'], { etag: null }));
		const fault = { path: '*blacklistUrls', method: 'POST', times: null, status: 400, body };
		tenant().setFaults(fault);
		const { error, items } = await sync(source);
		expect(items).toEqual([]);
		expect(error?.message).toMatch(/Blocked/);
		tenant().setFaults();
		expect(summary(await sync(source))).toMatchObject({ lists: [{ added: 1, refused: 0 }] });
	},
);

test('a dry run tells all and changes nothing', async () => {
	const result = await sync({ dryRun: true, ...urls(feed('bad.txt', ['evil.example.net'])) });
	expect(summary(result)).toMatchObject({ outcome: 'preview', lists: [{ added: 1 }] });
	expect(ofChange(result, 'added')).toEqual(['evil.example.net']);
	expect(writes()).toEqual([]);
});

test('a run from the editor previews lists that others use, and writes those of its own', async () => {
	const source = urls(feed('bad.txt', ['evil.example.net']));
	const shared = await sync(source, { mode: 'manual' });
	expect(summary(shared)).toMatchObject({ outcome: 'preview' });
	expect(shared.hints[0]?.message).toMatch(/This was a preview/);
	expect(writes()).toEqual([]);
	const own = await sync(
		{ ...source, lists: ['urlCategory'], categoryName: 'Feeds' },
		{ mode: 'manual' },
	);
	expect(summary(own)).toMatchObject({ outcome: 'changed' });
});

test('works with the ZIA API key as well', async () => {
	const source = urls(feed('bad.txt', ['evil.example.net']));
	const result = await sync(source, { form: ziaForm(tenant()) });
	expect(summary(result)).toMatchObject({ outcome: 'changed', activated: true });
	expect(denied()).toContain('evil.example.net');
});
