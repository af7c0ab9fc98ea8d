import { notActivated, urls, useFeeds } from './useFeeds';

const { sync, undo, feed, calls, tenant, objects } = useFeeds();

const denied = () =>
	((objects('zia/lists/blacklistUrls')[0]?.blacklistUrls ?? []) as string[]).sort();
const writes = () => calls().filter((call) => !call.startsWith('GET'));

test('undo puts the list back as it was, and leaves what others did since', async () => {
	await sync(urls(feed('bad.txt', ['a.example.net', 'b.example.net'])));
	await sync(urls(feed('bad.txt', ['b.example.net', 'c.example.net'])));
	const list = objects('zia/lists/blacklistUrls')[0]!;
	expect(list.blacklistUrls).toEqual(['blocked.example', 'b.example.net', 'c.example.net']);
	const preview = await undo({ dryRun: true });
	expect(preview.items[0]?.json).toMatchObject({
		outcome: 'preview',
		lists: [{ added: 1, removed: 1 }],
	});
	writes();
	const { items, error } = await undo();
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ outcome: 'undone', lists: [{ added: 1, removed: 1 }] });
	expect(denied()).toEqual(['a.example.net', 'b.example.net', 'blocked.example']);
	expect(writes()).toEqual([
		'POST zia/security/advanced/blacklistUrls',
		'POST zia/security/advanced/blacklistUrls',
		'POST zia/status/activate',
	]);
	expect((await undo()).error?.message).toMatch(/nothing to undo/);
});

test('undo finds a category of others by the name that the sync was given', async () => {
	const category = () =>
		objects('zia/urlCategories').find(({ configuredName }) => configuredName === 'Threat Feed');
	const before = category()?.urls;
	const lists = { lists: ['urlCategory'], categoryName: 'Threat Feed' };
	await sync({ ...lists, ...urls(feed('bad.txt', ['a.example.net'])) });
	expect(category()?.urls).toEqual([...(before as string[]), 'a.example.net']);
	const count = objects('zia/urlCategories').length;
	expect((await undo()).items[0]?.json).toMatchObject({ lists: [{ added: 0, removed: 1 }] });
	expect(category()?.urls).toEqual(before);
	expect(objects('zia/urlCategories')).toHaveLength(count);
});

test('what undo brought back is still ours: the next sync takes it away again', async () => {
	await sync(urls(feed('bad.txt', ['a.example.net', 'b.example.net'])));
	await sync(urls(feed('bad.txt', ['b.example.net', 'c.example.net'])));
	await undo();
	await sync(urls(feed('bad.txt', ['b.example.net', 'd.example.net'])));
	expect(denied()).toEqual(['b.example.net', 'blocked.example', 'd.example.net']);
});

test('an undo that is cut off can begin again, and never brings back what it took away', async () => {
	await sync(urls(feed('bad.txt', ['a.example.net', 'b.example.net'])));
	await sync(urls(feed('bad.txt', ['b.example.net', 'c.example.net'])));
	const before = ['a.example.net', 'b.example.net', 'blocked.example'];
	const denying = { path: '*blacklistUrls', status: 403, body: { code: 'X', message: 'No' } };
	tenant().setFaults({ ...denying, nth: 2 }, notActivated);
	expect((await undo()).error).toBeDefined();
	expect(denied()).toEqual(['b.example.net', 'blocked.example']);
	expect((await undo()).error).toBeDefined();
	expect(denied()).toEqual(before);
	expect((await undo()).error).toBeUndefined();
	expect(denied()).toEqual(before);
	expect(tenant().state().pending).toEqual([]);
});

test('after an undo the next sync follows the feeds again, though they say nothing new', async () => {
	await sync(urls(feed('bad.txt', ['a.example.net', 'b.example.net'])));
	const second = urls(feed('bad.txt', ['b.example.net', 'c.example.net']));
	await sync(second);
	await undo();
	await sync(second);
	expect(denied()).toEqual(['b.example.net', 'blocked.example', 'c.example.net']);
});

test('an undo says which entries Zscaler did not take back', async () => {
	await sync(urls(feed('bad.txt', ['a.example.net', 'b.example.net'])));
	await sync(urls(feed('bad.txt', ['b.example.net'])));
	const refusal = { code: 'INVALID_INPUT_ARGUMENT', message: 'URL not valid' };
	tenant().setFaults({ method: 'POST', path: '*blacklistUrls', status: 400, body: refusal });
	const { items, hints } = await undo();
	expect(items.map(({ json }) => json)).toMatchObject([
		{ outcome: 'undone', lists: [{ added: 0, removed: 0, refused: 1 }] },
		{ change: 'refused', entry: 'a.example.net', reason: expect.stringMatching(/not valid/) },
	]);
	expect(hints.map(({ message }) => message)).toEqual([
		expect.stringMatching(/^Zscaler refused 1 entry\. The rows with the change .* say why/),
	]);
});
