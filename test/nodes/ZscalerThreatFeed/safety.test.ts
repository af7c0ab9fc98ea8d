import type { IDataObject } from 'n8n-workflow';

import { notActivated, urls, useFeeds } from './useFeeds';

const { sync, feed, calls, tenant, objects, memory } = useFeeds();

const denied = () =>
	((objects('zia/lists/blacklistUrls')[0]?.blacklistUrls ?? []) as string[]).sort();
const hosts = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, index) => `host-${from + index}.example.net`);
const writes = () => calls().filter((call) => !call.startsWith('GET'));

test('an emptied feed changes nothing and says how to go on; accepting the loss goes on', async () => {
	await sync(urls(feed('bad.txt', hosts(0, 3))));
	writes();
	const emptied = urls(feed('bad.txt', ['# nothing today']));
	const { error } = await sync(emptied);
	expect(error?.message).toMatch(/bad.txt went from 3 entries to 0 \(100% lost\)/);
	expect(error?.description).toMatch(/set Guard to Accept Any Loss/);
	expect(writes()).toEqual([]);
	expect(denied()).toContain('host-2.example.net');
	await sync({ ...emptied, safety: { guard: 'off' } });
	expect(denied()).toEqual(['blocked.example']);
});

test('a sync that is stopped and goes on at errors hands on its error, and not its input', async () => {
	await sync(urls(feed('bad.txt', hosts(0, 3))));
	const emptied = urls(feed('bad.txt', []));
	const items = [{ in: 1 }, { in: 2 }];
	const on = await sync(emptied, { items, onError: 'continueRegularOutput' });
	expect(on.items.map(({ json }) => json)).toEqual([
		{
			error: expect.stringMatching(/The guard stopped this sync/) as string,
			details: expect.stringMatching(/set Guard to Accept Any Loss/) as string,
		},
	]);
	const apart = await sync(emptied, { items, onError: 'continueErrorOutput' });
	expect(apart.items).toEqual([]);
	expect(apart.errorItems[0]?.json.error).toMatch(/The guard stopped/);
});

test('the guard knows percent and count', async () => {
	await sync(urls(feed('bad.txt', hosts(0, 200))));
	const half = urls(feed('bad.txt', hosts(0, 100)));
	expect((await sync(half)).error?.message).toMatch(/from 200 entries to 100/);
	const { error } = await sync({ ...half, safety: { guardPercent: 60 } });
	expect(error).toBeUndefined();
});

test('cut off after the first of two writes, the next run finishes and forgets nothing', async () => {
	await sync(urls(feed('bad.txt', ['a.example.net', 'b.example.net'])));
	writes();
	const denying = {
		path: '*blacklistUrls',
		status: 403,
		body: { code: 'NOT_PERMITTED', message: 'No' },
	};
	tenant().setFaults({ ...denying, nth: 2 });
	const next = urls(feed('bad.txt', ['b.example.net', 'c.example.net']));
	expect((await sync(next)).error?.message).toMatch(/No/);
	expect(denied()).toEqual(['b.example.net', 'blocked.example']);
	expect(tenant().state().pending).toEqual(['zia']);
	tenant().clearFaults();
	writes();
	const resumed = await sync(next);
	expect(resumed.items[0]?.json).toMatchObject({
		activated: true,
		lists: [{ added: 1, removed: 0 }],
	});
	expect(denied()).toEqual(['b.example.net', 'blocked.example', 'c.example.net']);
	await sync({ ...urls(feed('bad.txt', ['d.example.net'])) });
	expect(denied()).toEqual(['blocked.example', 'd.example.net']);
});

test('cut off before activating, the next run activates though nothing is left to change', async () => {
	tenant().setFaults({
		path: '*status/activate',
		status: 403,
		body: { code: 'X', message: 'No' },
		times: 1,
	});
	const source = urls(feed('bad.txt', ['a.example.net']));
	expect((await sync(source)).error).toBeDefined();
	calls();
	expect((await sync(source)).items[0]?.json).toMatchObject({
		activated: true,
		outcome: 'unchanged',
	});
	expect(writes()).toEqual(['POST zia/status/activate']);
	expect(tenant().state().pending).toEqual([]);
});

const lost = () => ({ staticData: JSON.parse(JSON.stringify(memory())) as IDataObject });

test('the process dies before it activates: the next run activates', async () => {
	await sync(urls(feed('bad.txt', ['a.example.net'])));
	const next = urls(feed('bad.txt', ['a.example.net', 'b.example.net']));
	tenant().setFaults(notActivated);
	await sync(next, lost());
	expect(tenant().state().pending).toEqual(['zia']);
	calls();
	expect((await sync(next)).items[0]?.json).toMatchObject({ outcome: 'unchanged' });
	expect(writes()).toEqual(['POST zia/status/activate']);
});

test('what a run that died had put there can be taken over, and leaves with its feed', async () => {
	const source = urls(feed('bad.txt', ['a.example.net', 'b.example.net'], { etag: null }));
	await sync(source, lost());
	const taken = await sync({ ...source, safety: { alreadyThere: 'takeOver' } });
	expect(taken.items[0]?.json).toMatchObject({ lists: [{ added: 0, kept: 2, ofOthers: 1 }] });
	await sync(urls(feed('bad.txt', ['b.example.net'])));
	expect(denied()).toEqual(['b.example.net', 'blocked.example']);
});

test('a feed that fails keeps its entries while others go on, or stops all', async () => {
	const [one, two] = [feed('one.txt', ['a.example.net']), feed('two.txt', ['b.example.net'])];
	await sync(urls(one, two));
	feed('one.txt', ['c.example.net']);
	feed('two.txt', [], { status: 500 });
	const { items } = await sync(urls(one, two));
	expect(items[0]?.json).toMatchObject({
		feeds: [
			{ status: 'read' },
			{ status: 'failed', message: "Feed 'two.txt': it answers HTTP 500." },
		],
	});
	expect(denied()).toEqual(['b.example.net', 'blocked.example', 'c.example.net']);
	const stop = { limits: { allowInside: true, onFailure: 'stop' } };
	const { error } = await sync({ ...urls(one, two), ...stop });
	expect(error?.message).toMatch(/it answers HTTP 500. Nothing was changed/);
});

test('an entry stays while one feed lists it, though the other does not say anything new', async () => {
	const [one, two] = [feed('one.txt', ['a.example.net']), feed('two.txt', ['a.example.net'])];
	await sync(urls(one, two));
	feed('one.txt', ['b.example.net']);
	await sync(urls(one, two));
	expect(denied()).toEqual(['a.example.net', 'b.example.net', 'blocked.example']);
	feed('one.txt', ['b.example.net', 'c.example.net']);
	await sync(urls(one, two));
	expect(denied()).toContain('a.example.net');
	feed('two.txt', ['d.example.net']);
	await sync(urls(one, two));
	expect(denied()).not.toContain('a.example.net');
});

test('entries stay for the days asked for after their feed dropped them', async () => {
	await sync(urls(feed('bad.txt', ['a.example.net', 'b.example.net'])));
	const later = urls(feed('bad.txt', ['b.example.net']));
	await sync({ ...later, safety: { keepUnseenDays: 7 } });
	expect(denied()).toContain('a.example.net');
	await sync(later);
	expect(denied()).not.toContain('a.example.net');
});

test('without feeds nothing happens, unless the guard is off: then the lists are cleared of what is ours', async () => {
	await sync(urls(feed('bad.txt', ['a.example.net'])));
	expect((await sync({})).error?.message).toMatch(/No feed is given/);
	await sync({ safety: { guard: 'off' } });
	expect(denied()).toEqual(['blocked.example']);
});
