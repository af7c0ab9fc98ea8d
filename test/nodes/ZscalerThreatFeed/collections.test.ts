import { urls, useFeeds } from './useFeeds';

const { sync, feed, tenant } = useFeeds();

const dry = { dryRun: true };
function added({ items, error }: Awaited<ReturnType<typeof sync>>) {
	expect(error).toBeUndefined();
	return items.flatMap(({ json }) => (json.change === 'added' ? [json.entry] : []));
}
const failure = async (parameters: Record<string, unknown>) =>
	(await sync({ ...dry, ...parameters })).error?.message;

test('reads a TAXII collection page by page, with its key', async () => {
	const indicator = (host: string, more = {}) => ({
		type: 'indicator',
		spec_version: '2.1',
		pattern_type: 'stix',
		pattern: `[domain-name:value = '${host}']`,
		valid_from: '2020-01-01T00:00:00Z',
		...more,
	});
	const page = (objects: unknown[], next?: string) =>
		JSON.stringify({ more: !!next, next, objects });
	const type = 'application/taxii+json;version=2.1';
	const key = { header: 'X-Key', value: 'k' };
	feed('api/c/1/objects/', [page([indicator('a.example.net')], '2')], { type, key });
	feed(
		'api/c/1/objects/?next=2',
		[page([indicator('b.example.net'), indicator('c.example.net', { revoked: true })])],
		{ type, key },
	);
	const url = `${tenant().url}/feeds/api/c/1/`;
	const byHeader = { authentication: 'header', headerName: 'X-Key', headerValue: 'k' };
	const taxii = [{ url, name: 'Collection', ...byHeader }];
	const result = await sync({ ...dry, feeds: { taxii } });
	expect(added(result)).toEqual(['a.example.net', 'b.example.net']);
	expect(result.items[0]?.json).toMatchObject({
		feeds: [{ feed: 'Collection', format: 'TAXII', rows: 3 }],
	});
});

test('a collection that names no next page is read on by date; one that does not say how is no feed', async () => {
	const page = (host: string, more: boolean) =>
		JSON.stringify({
			more,
			objects: [
				{ type: 'indicator', pattern_type: 'stix', pattern: `[domain-name:value = '${host}']` },
			],
		});
	const date = '2026-01-01T00:00:00.000001Z';
	const headers = { 'X-TAXII-Date-Added-Last': date };
	feed('c/2/objects/', [page('a.example.net', true)], { headers });
	feed(`c/2/objects/?added_after=${date}`, [page('b.example.net', false)]);
	const taxii = [{ url: `${tenant().url}/feeds/c/2/`, name: 'Collection' }];
	expect(added(await sync({ ...dry, feeds: { taxii } }))).toEqual([
		'a.example.net',
		'b.example.net',
	]);
	feed('c/2/objects/', [page('a.example.net', true)]);
	expect(await failure({ feeds: { taxii } })).toMatch(/has more pages, and does not say where/);
});

test('the limits hold for a collection as a whole', async () => {
	const objects = Array.from({ length: 6_000 }, (_, n) => ({
		type: 'indicator',
		pattern: `[domain-name:value = 'host-${n}.example.net']`,
	}));
	feed('c/3/objects/', [JSON.stringify({ more: true, next: '2', objects })]);
	feed('c/3/objects/?next=2', [JSON.stringify({ more: true, next: '3', objects })]);
	feed('c/3/objects/?next=3', [JSON.stringify({ objects })]);
	const taxii = [{ url: `${tenant().url}/feeds/c/3/`, name: 'Collection' }];
	const limits = { allowInside: true, megabytes: 1 };
	expect(await failure({ feeds: { taxii }, limits })).toMatch(/it is larger than 1 MB/);
});

test('reads the recent events of a MISP feed, and nothing while its manifest is unchanged', async () => {
	const seconds = (days: number) => Math.floor(Date.now() / 1000) - days * 86_400;
	const event = (value: string) => ({
		Event: { info: 'x', Attribute: [{ type: 'domain', value }] },
	});
	const away = { timestamp: seconds(1) };
	const manifest = {
		...{ new: { timestamp: seconds(1) }, old: { timestamp: seconds(90) } },
		...{ '//elsewhere.example.net/x': away, 'http://[': away },
	};
	feed('misp/manifest.json', [JSON.stringify(manifest)]);
	feed('misp/new.json', [JSON.stringify(event('a.example.net'))]);
	feed('misp/old.json', [JSON.stringify(event('b.example.net'))]);
	const url = `${tenant().url}/feeds/misp/manifest.json`;
	const source = urls({ url, name: 'MISP', format: 'mispFeed' });
	expect(added(await sync(source))).toEqual(['a.example.net']);
	await sync(source);
	expect(
		tenant()
			.feedCalls()
			.map(({ path, status }) => `${path} ${status}`),
	).toEqual(['misp/manifest.json 200', 'misp/new.json 200', 'misp/manifest.json 304']);
});
