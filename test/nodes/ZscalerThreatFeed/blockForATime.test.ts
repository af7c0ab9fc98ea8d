import type { Row } from '../../harness/engine/useTenant';
import { outcomes, urls, useFeeds } from './useFeeds';

const { run, act, sync, feed, calls, objects, memory, tenant } = useFeeds();

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
const denied = () => (objects('zia/lists/blacklistUrls')[0]?.blacklistUrls ?? []) as string[];

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
