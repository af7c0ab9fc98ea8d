import { runTemplate } from '../harness/engine/runTemplate';
import { stepOf } from '../harness/engine/template';
import type { Row } from '../harness/engine/useTenant';
import { useFeeds } from '../nodes/ZscalerThreatFeed/useFeeds';

const { credentials, feed, tenant, memory, act } = useFeeds();
const FILE = 'daily-feed-sync.json';
const limits = { allowInside: true };
const neverBlock = { ...(stepOf(FILE, 'Sync Feeds').neverBlock as object), topSites: 0 };

const run = async (start: string, edit: Record<string, Row> = {}, staticData = memory()) =>
	runTemplate({ file: FILE, start, edit, staticData, credentials: credentials() });

const sync = (...rows: Row[]) =>
	run('Every Morning', {
		'Sync Feeds': { feeds: { url: rows }, limits, neverBlock },
	});

test.each(['daily-feed-sync.json', 'misp-taxii-sync.json'])(
	'%s leaves out what stands on protected hosts, as the node does by itself',
	(name) => {
		const step = name.startsWith('daily') ? 'Sync Feeds' : 'Sync Indicators';
		expect(stepOf(name, step).neverBlock).toMatchObject({ allowList: true, urls: 'spare' });
	},
);

test('a page on a host of the allow list is left alone', async () => {
	await act('allow', [{ indicator: 'good.example.net' }]);
	const row = feed('bad.txt', ['https://good.example.net/page', 'bad.example.net']);
	const { put, error } = await sync(row);
	expect(error).toBeUndefined();
	expect(put('Sync Feeds')?.[0]).toMatchObject({
		lists: [{ added: 1 }],
		entries: { protected: 1 },
	});
});

test('a report comes when something changed, or when a feed failed, and else none', async () => {
	const good = feed('good.txt', ['one.example.net']);
	const dead = { ...feed('dead.txt', ['two.example.net']), name: 'Dead' };
	const first = await sync(good, dead);
	expect(first.put('Report')?.[0]?.subject).toBe('Threat feeds: 2 added, 0 removed');
	expect((await sync(good, dead)).put('Report')).toBeUndefined();
	tenant().setFeeds({ path: 'dead.txt', body: '', status: 404 });
	const { put } = await sync(good, dead);
	expect(put('Sync Feeds')?.[0]).toMatchObject({ outcome: 'unchanged' });
	expect(put('Report')).toHaveLength(1);
	expect(put('Report')?.[0]?.subject).toBe('Threat feeds: Dead FAILED, 0 added, 0 removed');
	expect(put('Report')?.[0]?.text).toMatch(/^good\.txt: .+\nDead: failed \(/);
});

describe('the form that undoes', () => {
	const undo = async () => {
		const { pages } = await run('Undo the Last Sync');
		expect(pages).toHaveLength(1);
		return pages[0]!;
	};

	test('says what was taken back', async () => {
		await sync(feed('good.txt', ['one.example.net']));
		const { title, message } = await undo();
		expect(title).toBe('The last sync is undone');
		expect(message).toMatch(/^The sync of 20.+:\n.*Threat Feed.*: 0 put back, 1 taken off\./);
	});

	test('says that there is nothing to undo', async () => {
		const { title, message } = await undo();
		expect(title).toBe('Not undone');
		expect(message).toMatch(/nothing to undo/i);
	});

	test('says what Zscaler refused', async () => {
		await sync(feed('good.txt', ['one.example.net']));
		tenant().setFaults({ path: '/zia/*', status: 403, body: { message: 'No rights' } });
		const { title, message } = await undo();
		expect(title).toBe('Not undone');
		expect(message).toContain('No rights');
	});
});
