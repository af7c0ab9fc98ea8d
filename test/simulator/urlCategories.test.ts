import { startCaller, type Caller } from './caller';

const ZIA = '/zia/api/v1';
const PARTNERS = `${ZIA}/urlCategories/CUSTOM_01`;

let caller: Caller;
beforeEach(async () => {
	caller = await startCaller();
});
afterEach(() => caller.close());

const change = (action: string, urls: string[]) =>
	caller.send('PUT', `${PARTNERS}?action=${action}`, { configuredName: 'Partner Sites', urls });
const urls = async () => (await caller.send('GET', PARTNERS)).body.urls;

test('URLs are added and removed without touching the others', async () => {
	const before = await urls();
	const added = await change('ADD_TO_LIST', ['new.example', '.partner.example']);
	expect(added.body).toMatchObject({ id: 'CUSTOM_01', customUrlsCount: 3, customCategory: true });
	await change('REMOVE_FROM_LIST', ['new.example', 'unknown.example']);
	expect(await urls()).toEqual(before);
});

test.each([
	'https://scheme.example',
	'*.example.com',
	'no-dot',
	'space in.example',
	'-hyphen.example',
	'bücher.example',
	`${'a'.repeat(1020)}.com`,
])('%s rejects the whole change', async (wrong) => {
	const before = await urls();
	const reply = await change('ADD_TO_LIST', ['good.example', wrong]);
	expect(reply.status).toBe(400);
	expect(reply.body).toEqual({
		code: 'INVALID_INPUT_ARGUMENT',
		message: `Invalid urls [${wrong}]`,
	});
	expect(await urls()).toEqual(before);
});

test('custom categories get the next free id and share a quota of 25,000 URLs', async () => {
	const category = { configuredName: 'Big', superCategory: 'USER_DEFINED' };
	const many = Array.from({ length: 24_996 }, (_, n) => `host${n}.example`);
	const created = await caller.send('POST', `${ZIA}/urlCategories`, { ...category, urls: many });
	expect(created.body.id).toBe('CUSTOM_03');
	expect((await caller.send('GET', `${ZIA}/urlCategories/urlQuota`)).body).toEqual({
		uniqueUrlsProvisioned: 25_000,
		remainingUrlsQuota: 0,
	});
	expect((await change('ADD_TO_LIST', ['one-more.example'])).status).toBe(400);
	expect((await change('ADD_TO_LIST', ['host1.example'])).status).toBe(200);
	const again = await caller.send('POST', `${ZIA}/urlCategories`, { ...category, urls: [] });
	expect(again.status).toBe(409);
});

test('predefined categories take URLs and cannot be deleted; used ones cannot either', async () => {
	const gambling = `${ZIA}/urlCategories/GAMBLING`;
	const body = { urls: ['bets.example'] };
	expect((await caller.send('PUT', `${gambling}?action=ADD_TO_LIST`, body)).status).toBe(200);
	expect((await caller.send('DELETE', gambling)).status).toBe(403);
	expect((await caller.send('DELETE', PARTNERS)).body.code).toBe('RESOURCE_IN_USE');
});

test('lists can be had of custom categories only, and without entries', async () => {
	const custom = await caller.send('GET', `${ZIA}/urlCategories?customOnly=true`);
	expect(custom.list.map(({ id }) => id)).toEqual(['CUSTOM_01', 'CUSTOM_02']);
	const lite = await caller.send('GET', `${ZIA}/urlCategories/lite`);
	expect(lite.list.some((category) => 'urls' in category)).toBe(false);
});

test('up to 100 URLs are looked up at once', async () => {
	const look = (list: string[]) => caller.send('POST', `${ZIA}/urlLookup`, list);
	expect((await look(['phishing.example', 'news.example'])).list).toEqual([
		{
			url: 'phishing.example',
			urlClassifications: ['MISCELLANEOUS_OR_UNKNOWN'],
			urlClassificationsWithSecurityAlert: ['PHISHING'],
		},
		{
			url: 'news.example',
			urlClassifications: ['NEWS_AND_MEDIA'],
			urlClassificationsWithSecurityAlert: [],
		},
	]);
	expect((await look(Array.from({ length: 101 }, () => 'a.example'))).status).toBe(400);
	expect(caller.simulator.state().pending).toEqual([]);
});

test('allow and deny lists of the tenant', async () => {
	const deny = `${ZIA}/security/advanced/blacklistUrls?action=ADD_TO_LIST`;
	const sent = { blacklistUrls: ['bad.example'] };
	expect((await caller.send('POST', deny, sent)).body).toEqual(sent);
	expect((await caller.send('GET', `${ZIA}/security/advanced`)).body.blacklistUrls).toEqual([
		'blocked.example',
		'bad.example',
	]);
	const allow = `${ZIA}/security`;
	expect((await caller.send('PUT', allow, { whitelistUrls: [] })).status).toBe(200);
	expect((await caller.send('GET', allow)).body).toEqual({});
	const tooMany = Array.from({ length: 256 }, (_, n) => `h${n}.example`);
	expect((await caller.send('PUT', allow, { whitelistUrls: tooMany })).status).toBe(400);
});
