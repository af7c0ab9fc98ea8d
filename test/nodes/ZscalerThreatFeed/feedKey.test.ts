import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';

import type { FeedSettings } from '../../../simulator/feeds/feed';
import { urls, useFeeds } from './useFeeds';
import { asAsleep } from '../../../simulator/tenant/clock';

const { sync, feed, tenant } = useFeeds();

const SECRET = 'k3y-of-the-feed';
const BASIC = `Basic ${Buffer.from(`n8n:${SECRET}`).toString('base64')}`;
const byCredential = { authentication: 'credential' };
const at = (more: object) => ({ address: tenant().url, ...more });
const header = () => at({ authentication: 'header', name: 'Auth-Key', value: SECRET });
async function syncWith(feedKey: object | undefined, parameters: Record<string, unknown>) {
	const result = await sync(
		{ dryRun: true, ...parameters },
		feedKey && { feedKey: { ...feedKey } },
	);
	expect(inspect(result, { depth: 20 })).not.toContain(SECRET);
	return result;
}
function added({ items, error }: Awaited<ReturnType<typeof sync>>) {
	expect(error).toBeUndefined();
	return items.flatMap(({ json }) => (json.change === 'added' ? [json.entry] : []));
}

test.each<[string, object, FeedSettings['key']]>([
	['a header', { name: 'Auth-Key', value: SECRET }, { header: 'Auth-Key', value: SECRET }],
	['basic', { user: 'n8n', password: SECRET }, { header: 'Authorization', value: BASIC }],
	['bearer', { token: SECRET }, { header: 'Authorization', value: `Bearer ${SECRET}` }],
	['query', { name: 'key', value: SECRET }, { query: 'key', value: SECRET }],
])('a feed is asked for with its key: %s', async (way, fields, key) => {
	const authentication = way === 'a header' ? 'header' : way;
	const row = { ...feed('keyed', ['a.example.net'], { key }), ...byCredential };
	expect(added(await syncWith(at({ authentication, ...fields }), urls(row)))).toEqual([
		'a.example.net',
	]);
	const without = await syncWith(undefined, urls({ ...row, authentication: 'none' }));
	expect(without.error?.message).toMatch(/it asks for a key/);
});

test('a TAXII collection and a MISP feed as well, on every page and file', async () => {
	const key = { header: 'Authorization', value: BASIC };
	const indicator = (host: string) => ({
		type: 'indicator',
		pattern_type: 'stix',
		pattern: `[domain-name:value = '${host}']`,
		valid_from: '2020-01-01T00:00:00Z',
	});
	const page = (more: object) => [JSON.stringify(more)];
	feed('api/objects/', page({ more: true, next: '2', objects: [indicator('a.example.net')] }), {
		key,
	});
	feed('api/objects/?next=2', page({ objects: [indicator('b.example.net')] }), { key });
	const timestamp = Math.floor(Date.now() / 1000);
	feed('misp/manifest.json', page({ one: { timestamp } }), { key });
	const Attribute = [{ type: 'domain', value: 'c.example.net' }];
	feed('misp/one.json', page({ Event: { info: 'x', Attribute } }), { key });
	const base = `${tenant().url}/feeds`;
	const feedKey = at({ authentication: 'basic', user: 'n8n', password: SECRET });
	const result = await syncWith(feedKey, {
		feeds: {
			taxii: [{ url: `${base}/api/`, name: 'Collection', ...byCredential }],
			url: [{ url: `${base}/misp/manifest.json`, format: 'mispFeed', ...byCredential }],
		},
	});
	expect(added(result).sort()).toEqual(['a.example.net', 'b.example.net', 'c.example.net']);
});

test('the key goes to its host and those beside it, and with no redirect to another', async () => {
	const key = { header: 'Auth-Key', value: SECRET };
	const keyed = feed('keyed', ['a.example.net'], { key });
	const elsewhere = String(keyed.url).replace('127.0.0.1', 'localhost');
	const away = { status: 302, headers: { location: elsewhere } };
	const redirected = await syncWith(header(), urls({ ...feed('away', [], away), ...byCredential }));
	expect(redirected.error?.message).toMatch(/it asks for a key \(HTTP 401\)/);
	const foreign = urls({ url: elsewhere, name: 'Other', ...byCredential });
	const refused = await syncWith(header(), foreign);
	expect(refused.error?.message).toMatch(/the credential Threat Feed API is not for localhost/);
	expect(refused.error?.message).toMatch(/Further Hosts/);
	const hosts = new URL(elsewhere).origin;
	expect(added(await syncWith({ ...header(), hosts }, foreign))).toEqual(['a.example.net']);
});

test('says what is missing in the credential, or that there is none', async () => {
	const row = urls({ ...feed('keyed', ['a.example.net']), ...byCredential });
	const none = await syncWith(undefined, row);
	expect(none.error?.message).toMatch(
		/needs the credential Threat Feed API, and none is chosen\. Choose one at the top of the node/,
	);
	const empty = await syncWith(at({ authentication: 'bearer', token: '' }), row);
	expect(empty.error?.message).toMatch(/Token is empty.* Correct it in the credential/);
	const plain = await syncWith({ ...header(), address: 'http://feeds.example.net/x' }, row);
	expect(plain.error?.message).toMatch(/Address must begin with https/);
	expect(tenant().feedCalls()).toEqual([]);
});

test('a feed that stops in the middle ends with its time, signed or not', async () => {
	const server = createServer((_request, response) => {
		response.write('a.example.net\n');
		void asAsleep(once(response, 'close'));
	}).listen(0, '127.0.0.1');
	await new Promise((done) => server.once('listening', done));
	try {
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		const limits = { allowInside: true, seconds: 1 };
		for (const authentication of ['credential', 'none']) {
			const row = urls({ url, name: 'Stuck', authentication });
			const { error } = await syncWith({ ...header(), address: url }, { ...row, limits });
			expect(error?.message).toMatch(/it takes too long/);
			expect([authentication, await countConnections(server)]).toEqual([authentication, 0]);
		}
	} finally {
		server.closeAllConnections();
		server.close();
	}
});

const countConnections = (server: ReturnType<typeof createServer>) =>
	new Promise((resolve) => {
		setTimeout(() => {
			server.getConnections((_error, count) => {
				resolve(count);
			});
		}, 50);
	});
