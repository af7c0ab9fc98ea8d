import { promises as dns } from 'node:dns';

import { urls, useFeeds } from './useFeeds';

const { sync, feed, calls, tenant } = useFeeds();

const dry = { dryRun: true };
const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
function added({ items, error }: Awaited<ReturnType<typeof sync>>) {
	expect(error).toBeUndefined();
	return items.flatMap(({ json }) => (json.change === 'added' ? [json.entry] : []));
}
const failure = async (parameters: Record<string, unknown>) =>
	(await sync({ ...dry, ...parameters })).error?.message;

test.each(['none', 'transfer', 'gzip', 'zip'] as const)(
	'reads a feed packed as %s',
	async (pack) => {
		const lines = Array.from({ length: 3_000 }, (_, n) => `host-${n}.example.net`);
		const result = await sync({
			...dry,
			report: { most: 9_999 },
			...urls(feed('bad', lines, { pack })),
		});
		expect(added(result).sort()).toEqual(lines.sort());
	},
);

test('reads nothing from the inside, and nothing unencrypted, unless allowed', async () => {
	const source = urls(feed('bad.txt', ['a.example.net']));
	expect(await failure({ ...source, limits: {} })).toMatch(/127.0.0.1 is an address of the inside/);
	for (const url of ['http://feeds.example.net/x', 'ftp://feeds.example.net/x']) {
		expect(await failure(urls({ url, name: 'x' }))).toMatch(/does not begin with https/);
	}
	for (const host of ['localhost', '10.1.2.3', '[::1]', '2130706433', 'intranet', 'x.local']) {
		const refused = await failure({ ...urls({ url: `https://${host}/x`, name: 'x' }), limits: {} });
		expect(refused).toMatch(/is an address of the inside/);
	}
	expect(tenant().feedCalls()).toEqual([]);
});

test('a public name that leads inside is refused before it is asked; a proxy may know others', async () => {
	// What the resolver of the network would answer: every query goes through this one function.
	const lookup = jest.spyOn(dns, 'lookup');
	const resolve = (addresses: string[]) => {
		const records = addresses.map((address) => ({ address, family: 4 }));
		lookup.mockImplementation((async () => records) as never);
	};
	const row = (n: number) => urls({ url: `https://feeds${n}.zscaler-test.com/x`, name: 'x' });
	resolve(['127.0.0.1']);
	expect(await failure({ ...row(1), limits: {} })).toMatch(/is an address of the inside/);
	resolve(['8.8.8.8', '169.254.169.254']);
	expect(await failure({ ...row(2), limits: {} })).toMatch(/is an address of the inside/);
	lookup.mockRejectedValue(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }));
	expect(await failure({ ...row(3), limits: {} })).toMatch(/it cannot be reached/);
	lookup.mockRestore();
});

test('follows redirects, checks each, and gives no key to another host', async () => {
	const to = feed('there.txt', ['a.example.net'], { key: { header: 'Auth-Key', value: 'k' } });
	const redirect = { status: 302, headers: { location: '/feeds/there.txt' } };
	const key = { authentication: 'header', headerName: 'Auth-Key', headerValue: 'k' };
	expect(added(await sync({ ...dry, ...urls({ ...feed('here', [], redirect), ...key }) }))).toEqual(
		['a.example.net'],
	);
	const elsewhere = String(to.url).replace('127.0.0.1', 'localhost');
	const away = feed('away', [], { status: 302, headers: { location: elsewhere } });
	expect(await failure(urls({ ...away, ...key }))).toMatch(/it asks for a key \(HTTP 401\)/);
	const inwards = feed('in', [], {
		status: 302,
		headers: { location: 'http://feeds.example.net/' },
	});
	expect(await failure(urls(inwards))).toMatch(/does not begin with https/);
});

test('a feed too large, a web page, a broken file: told, and nothing changed', async () => {
	const lines = Array.from({ length: 100_000 }, (_, n) => `host-${n}.example.net`);
	const large = urls(feed('large', lines, { pack: 'gzip' }));
	const limits = { allowInside: true, megabytes: 1 };
	expect(await failure({ ...large, limits })).toMatch(/it is larger than 1 MB/);
	const page = urls(feed('page', ['<!DOCTYPE html><html>Sign in</html>']));
	expect(await failure(page)).toMatch(/web page in place of a feed/);
	const broken = urls(feed('broken.zip', ['PK\u0003\u0004 and no more']));
	expect(await failure(broken)).toMatch(/the zip file is broken off/);
	expect(calls()).toEqual([]);
});

test('a feed that breaks off, or goes beyond its limits, gives nothing; the others go on', async () => {
	const good = feed('good', ['a.example.net']);
	const lines = Array.from({ length: 100_000 }, (_, n) => `host-${n}.example.net`);
	const rows = [
		feed('large', ['a.example.net', ...lines]),
		feed('lost', [], { status: 302, headers: { location: 'http://[' } }),
		feed('silent', [], { status: 304 }),
	];
	const limits = { allowInside: true, megabytes: 1 };
	const result = await sync({ ...dry, ...urls(good, ...rows), limits });
	expect(added(result)).toEqual(['a.example.net']);
	expect(result.items[0]?.json).toMatchObject({
		feeds: [
			{ status: 'read' },
			{ message: "Feed 'large': it is larger than 1 MB. See Feed Limits." },
			{ message: expect.stringMatching(/its address is no URL/) as string },
			{ message: "Feed 'silent': it answers HTTP 304." },
		],
	});
});

test('reads UTF-16, as Windows writes it', async () => {
	for (const bytes of [
		Buffer.from('\ufeffa.example.net\r\nb.example.net\r\n', 'utf16le'),
		Buffer.from('\ufeffa.example.net\r\nb.example.net\r\n', 'utf16le').swap16(),
	]) {
		const binary = { data: { data: bytes.toString('base64'), mimeType: 'text/plain' } };
		const feeds = { binary: [{ property: 'data' }] };
		const result = await sync({ ...dry, feeds }, { items: [{}], binary });
		expect(added(result)).toEqual(['a.example.net', 'b.example.net']);
	}
});

test('reads a table by its column, JSON by its path', async () => {
	const table = feed('t.csv', ['id;what', '1;a.example.net', '2;b.example.net']);
	expect(
		added(await sync({ ...dry, ...urls({ ...table, format: 'csv', field: 'what' }) })),
	).toHaveLength(2);
	const json = feed('j.json', [
		JSON.stringify({ data: { rows: [{ x: { host: 'c.example.net' } }] } }),
	]);
	const reading = { format: 'json', path: 'data.rows', field: 'x.host' };
	expect(added(await sync({ ...dry, ...urls({ ...json, ...reading }) }))).toEqual([
		'c.example.net',
	]);
});

test('reads input items and input files', async () => {
	const feeds = { items: [{ field: 'ioc.value', name: 'Alerts' }], binary: [{ property: 'data' }] };
	const binary = {
		data: { data: Buffer.from('b.example.net\n').toString('base64'), mimeType: 'text/plain' },
	};
	const items = [{ ioc: { value: 'hxxp://a[.]example[.]net/' } }, { ioc: { value: [MD5] } }, {}];
	const result = await sync(
		{ ...dry, feeds, lists: ['denyList', 'md5BlockList'] },
		{ items, binary },
	);
	expect(added(result).sort()).toEqual(['a.example.net', 'b.example.net', MD5].sort());
	expect(result.items[0]?.json).toMatchObject({
		feeds: [{ feed: 'Alerts', rows: 3, indicators: 2 }, { feed: 'Input File' }],
		rejected: [{ reason: 'missing', count: 1 }],
	});
});

test('top sites are not blocked; without their list nothing is', async () => {
	const { url } = feed('top.csv', ['1,big.net', '2,huge.net', '3,small.net']);
	const neverBlock = { topSites: 2, topSitesUrl: url };
	const bad = urls(
		feed('bad.txt', ['big.net', '.huge.net', 'www.big.net/x', 'small.net', 'pages.big.net']),
	);
	expect(added(await sync({ ...dry, ...bad, neverBlock }))).toEqual(['pages.big.net', 'small.net']);
	feed('top.csv', [], { status: 404 });
	expect(await failure({ ...bad, neverBlock })).toMatch(/top sites would not have been protected/);
});

test('a preset that needs a key asks for it; the key is in no message', async () => {
	const preset = [{ preset: 'urlhausCsvKey' }];
	expect(await failure({ feeds: { preset } })).toMatch(/needs a key/);
	expect(await failure({})).toMatch(/No feed is given/);
});
