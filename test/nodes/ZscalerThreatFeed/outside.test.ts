import { stringify } from 'flatted';

import { urls, useFeeds } from './useFeeds';

const { sync, feed, tenant, memory } = useFeeds();

const KEY = 'k3y/of+the=feed';
const reported = { report: { changes: true, leftOut: true } };

test('a line of megabytes is shown by its beginning', async () => {
	const line = 'http://bad host.example/'.padEnd(6_000_000, 'x');
	const { items, error } = await sync({
		...urls(feed('long', [line, '{"a":'.padEnd(6_000_000, '1'), 'a.example.net'])),
		...reported,
		dryRun: true,
	});
	expect(error).toBeUndefined();
	expect(stringify(items).length).toBeLessThan(5_000);
	const [rejected] = items.filter(({ json }) => json.change === 'rejected');
	expect(rejected?.json.entry).toMatch(/^http:\/\/bad host.+… \(5,999,700 more characters\)$/);
});

test('a key that a feed hands back is in no item, no error and nothing that is remembered', async () => {
	const echoes = [
		`no such key: ${KEY}`,
		`no such key: ${encodeURIComponent(KEY)}`,
		`no such key: ${Buffer.from(`n8n:${KEY}`).toString('base64')}`,
	];
	tenant().setFeeds({ path: 'echo', body: ['a.example.net', ...echoes].join('\n'), etag: KEY });
	const url = `${tenant().url}/feeds/echo`;
	const rows = [
		{ url, authentication: 'header', headerName: 'Auth-Key', headerValue: KEY },
		{ url: `${url}?apikey=${encodeURIComponent(KEY)}` },
	];
	for (const row of rows) {
		const { items, error } = await sync({ ...urls({ ...row, name: 'Echo' }), ...reported });
		expect(error).toBeUndefined();
		expect(items.filter(({ json }) => json.change === 'rejected')).not.toEqual([]);
		const all = JSON.stringify([items, memory()]);
		for (const echo of [KEY, ...echoes.map((text) => text.slice(13, -2))])
			expect(all).not.toContain(echo);
	}
});
