import { urls, useFeeds } from './useFeeds';

const { sync, undo, act, run, feed, calls, memory } = useFeeds();
const two = [
	{ indicator: 'a.example.net', one: true, text: 'A', number: 1 },
	{ indicator: 'b.example.net', one: false, text: 'B', number: 2 },
];
const writes = () => calls().filter((call) => !call.startsWith('GET'));
const refused = (label: string) => new RegExp(`^${label} holds for all items of a run`);

/** By label: what the form of Sync has of its own. */
const settings: [string, Record<string, unknown>][] = [
	['Dry Run', { dryRun: '={{ !$json.one }}' }],
	['Sync Name', { syncName: '={{ $json.text }}' }],
	['Activate When Done', { activateWhenDone: '={{ $json.one }}' }],
	['Lists', { lists: '={{ $json.one ? ["denyList"] : ["denyList", "md5BlockList"] }}' }],
	['URL Category', { lists: ['urlCategory'], categoryName: '={{ $json.text }}' }],
	['IP Destination Group', { lists: ['ipDestinationGroup'], groupName: '={{ $json.text }}' }],
	['Feeds', { feeds: { url: [{ url: '=https://feeds.example.com/{{ $json.text }}' }] } }],
	['Entries > .*', { entries: { leastConfidence: '={{ $json.number }}' } }],
	['Never Block > .*', { neverBlock: { own: '={{ $json.indicator }}' } }],
	['Age and Safety > .*', { safety: { guardCount: '={{ $json.number }}' } }],
	['Feed Limits > .*', { limits: { allowInside: true, seconds: '={{ $json.number }}' } }],
	['Report > .*', { report: { most: '={{ $json.number }}' } }],
	['Max Wait', { options: { maxWait: '={{ $json.number }}' } }],
];

test.each(settings)('a sync refuses %s that differs from item to item', async (label, form) => {
	const source = urls(feed('bad.txt', ['bad.example.net']));
	const { error, items } = await sync({ ...source, ...form }, { items: two });
	expect([items, error?.message]).toEqual([[], expect.stringMatching(refused(label))]);
	expect(error?.description).toMatch(/Nothing was done/);
	expect(calls()).toEqual([]);
	expect(memory()).toEqual({});
});

test('so does undo, which a second item would have made a preview', async () => {
	await sync(urls(feed('bad.txt', ['bad.example.net'])));
	calls();
	const { error } = await undo({ dryRun: '={{ !$json.one }}' }, { items: two });
	expect(error?.message).toBe(
		'Dry Run holds for all items of a run, but its expression gives different values for items 0 and 1: false and true.',
	);
	expect(calls()).toEqual([]);
	const named = await undo({ syncName: '={{ $json.text }}' }, { items: two });
	expect(named.error?.message).toMatch(refused('Sync Name'));
});

describe.each(['block', 'unblock', 'allow', 'removeFromAllowList', 'removeExpired'])(
	'%s',
	(operation) => {
		test('refuses Activate When Done that differs, before anything is written', async () => {
			const { error } = await act(operation, two, { activateWhenDone: '={{ $json.one }}' });
			expect(error?.message).toMatch(refused('Activate When Done'));
			expect(writes()).toEqual([]);
		});
	},
);

test.each(['block', 'unblock'])('%s refuses lists that differ', async (operation) => {
	const lists = '={{ $json.one ? ["denyList"] : ["md5BlockList"] }}';
	expect((await act(operation, two, { lists })).error?.message).toMatch(refused('Lists'));
	const named = { lists: ['urlCategory'], categoryName: '={{ $json.text }}' };
	expect((await act(operation, two, named)).error?.message).toMatch(refused('URL Category'));
	expect(writes()).toEqual([]);
});

test('a submission refuses Wait for Verdict that differs', async () => {
	const { error } = await run(
		{ resource: 'sandbox', operation: 'submitFile', wait: '={{ $json.one }}' },
		{ items: two },
	);
	expect(error?.message).toMatch(refused('Wait for Verdict'));
	expect(calls()).toEqual([]);
});

test('where the node continues at errors, a sync says so once', async () => {
	const { items } = await sync(
		{ ...urls(feed('bad.txt', ['bad.example.net'])), dryRun: '={{ $json.one }}' },
		{ items: two, onError: 'continueRegularOutput' },
	);
	expect(items.map(({ json }) => json.error)).toEqual([expect.stringMatching(refused('Dry Run'))]);
});
