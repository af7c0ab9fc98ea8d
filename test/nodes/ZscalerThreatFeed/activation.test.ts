import type { Row } from '../../harness/engine/useTenant';
import { urls, useFeeds } from './useFeeds';

const { run, act, sync, undo, feed, calls, tenant } = useFeeds();

const items = [{ indicator: 'there.example.net' }];
const hash = [{ indicator: 'd41d8cd98f00b204e9800998ecf8427e' }];
const without = { activateWhenDone: false };
const ACTIVATE = '*status/activate';
const signInPage = {
	path: ACTIVATE,
	status: 200,
	headers: { 'content-type': 'text/html' },
	body: '<!doctype html><html><head><title>Sign in</title></head><body></body></html>',
	times: null,
};
const ofStatus = () => calls().filter((call) => call.includes('zia/status'));
const isActive = (): boolean => tenant().state().pending.length === 0;

/** Another workflow saves, and nobody activates. */
async function saveElsewhere() {
	const other = [{ indicator: 'elsewhere.example.net' }];
	await act('block', other, without, { staticData: {} });
	expect(isActive()).toBe(false);
	calls();
}

const source = () => urls(feed('bad.txt', ['a.example.net'], { etag: null }));
const known = () => urls(feed('bad.txt', ['a.example.net']));
type Handler = (more?: Row) => ReturnType<typeof run>;
const blockIt: Handler = () => act('block', items);
const idle: Record<string, [prepare: Handler | undefined, deed: Handler]> = {
	'Block of what is blocked': [blockIt, (more) => act('block', items, more)],
	'Unblock of what is not blocked': [
		undefined,
		(more) => act('unblock', [{ indicator: 'never.example.net' }], more),
	],
	'Allow of what is allowed': [
		() => act('allow', [{ indicator: 'good.example.net' }]),
		(more) => act('allow', [{ indicator: 'good.example.net' }], more),
	],
	'Remove From Allow List of what is not on it': [
		undefined,
		(more) => act('removeFromAllowList', [{ indicator: 'never.example.net' }], more),
	],
	'Remove Expired without any': [
		undefined,
		(more) => run({ resource: 'indicator', operation: 'removeExpired', ...more }),
	],
	'Sync of what stands in the list': [
		() => sync(source()),
		(more) => sync({ ...source(), ...more }),
	],
	'Sync of feeds that did not change': [
		() => sync(known()),
		(more) => sync({ ...known(), ...more }),
	],
};

describe.each(Object.keys(idle))('%s', (name) => {
	const [prepare, handler] = idle[name]!;
	beforeEach(async () => {
		await prepare?.();
		calls();
	});

	test('where all is in force: one look', async () => {
		expect((await handler()).items[0]?.json.activated).toBe(true);
		expect(ofStatus()).toEqual(['GET zia/status']);
	});

	test('what somebody saved and nobody activated is activated before it is said to be', async () => {
		await saveElsewhere();
		expect((await handler()).items[0]?.json.activated).toBe(true);
		expect(ofStatus()).toEqual(['GET zia/status', 'POST zia/status/activate']);
		expect(isActive()).toBe(true);
	});

	test('an activation that a sign-in page answers is an error, not a success', async () => {
		await saveElsewhere();
		tenant().setFaults(signInPage);
		const { error, items: none } = await handler({ options: { maxWait: 1 } });
		expect(error?.message).toMatch(
			/^[A-Z][^:]*: This run changed nothing, but what was saved before is not /,
		);
		expect(none).toEqual([]);
		expect(isActive()).toBe(false);
	});

	test('where nobody wants it: no look, and no claim', async () => {
		await saveElsewhere();
		expect((await handler(without)).items[0]?.json.activated).toBe(false);
		expect(ofStatus()).toEqual([]);
	});
});

const changing: typeof idle = {
	Block: [undefined, (more) => act('block', [{ indicator: 'new.example.net' }], more)],
	Unblock: [blockIt, (more) => act('unblock', items, more)],
	Allow: [undefined, (more) => act('allow', [{ indicator: 'new.example.net' }], more)],
	'Block of a hash': [undefined, (more) => act('block', hash, more)],
	Sync: [undefined, (more) => sync({ ...source(), ...more })],
};

describe.each(Object.keys(changing))('%s', (name) => {
	const [prepare, handler] = changing[name]!;
	beforeEach(async () => {
		await prepare?.();
		calls();
	});

	test('after own changes one call, whose answer decides', async () => {
		expect((await handler()).items[0]?.json.activated).toBe(true);
		expect(ofStatus()).toEqual(['POST zia/status/activate']);
		expect(isActive()).toBe(true);
	});

	test('a sign-in page in its place: the changes are told as saved, and not as active', async () => {
		tenant().setFaults(signInPage);
		const { error, items: none } = await handler({ options: { maxWait: 1 } });
		expect(error?.message).toMatch(/^[A-Z][^:]*: 1 change is saved but not /);
		expect(error?.description).toMatch(/Run the operation Activate/);
		expect(none).toEqual([]);
		expect(isActive()).toBe(false);
		tenant().clearFaults();
		calls();
		// The next run finds it pending, whatever it remembers.
		expect((await handler()).items[0]?.json.activated).toBe(true);
		expect(isActive()).toBe(true);
	});
});

test('Undo activates what it takes back', async () => {
	await sync(source());
	calls();
	expect((await undo()).items[0]?.json).toMatchObject({ outcome: 'undone', activated: true });
	expect(ofStatus()).toEqual(['POST zia/status/activate']);
	expect(isActive()).toBe(true);
});

test('what Zscaler puts into force slowly is waited for', async () => {
	tenant().setFaults({ effect: 'activatesSlowly' });
	const { items: put } = await act('block', [{ indicator: 'new.example.net' }]);
	expect(put[0]?.json).toMatchObject({ outcome: 'blocked', activated: true });
	expect(ofStatus()).toEqual(['POST zia/status/activate', 'GET zia/status', 'GET zia/status']);
	expect(isActive()).toBe(true);
});

test('a sync that unblocks what is due activates once more, and only then', async () => {
	await act('block', [{ indicator: 'short.example.net' }], { hours: 1e-6 });
	calls();
	await sync(source());
	expect(ofStatus()).toEqual(['POST zia/status/activate', 'POST zia/status/activate']);
	expect(isActive()).toBe(true);
});

test.each([
	['block', 'md5BlockList', 'd41d8cd98f00b204e9800998ecf8427e'],
	['block', 'denyList', 'new.example.net'],
	['allow', undefined, 'new.example.net'],
])(
	'%s on %s that is answered by an object of others is looked for',
	async (how, list, indicator) => {
		const body = { id: 1, login: 'someone', type: 'User' };
		for (const method of ['PUT', 'POST']) {
			tenant().setFaults({ method, path: '/zia/*', status: 200, body });
			const more = list === undefined ? {} : { lists: [list] };
			const { error, items: put } = await act(how, [{ indicator }], more);
			expect(error).toBeUndefined();
			expect(put[0]?.json.outcome).not.toBe('failed');
			expect(JSON.stringify(tenant().state().activated)).toContain(indicator);
		}
	},
);
