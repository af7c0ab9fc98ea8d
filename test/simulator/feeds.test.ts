import { type Simulator, startSimulator } from '../../simulator';

let simulator: Simulator;

beforeAll(async () => {
	simulator = await startSimulator();
});
afterAll(() => simulator.close());

const put = (...feeds: object[]) =>
	fetch(`${simulator.adminUrl}/feeds`, { method: 'POST', body: JSON.stringify(feeds) });
const get = (path: string, headers: Record<string, string> = {}) =>
	fetch(`${simulator.url}/feeds/${path}`, { headers });

test('serves what the admin path puts up, and not again what is known', async () => {
	await put({ path: 'a.txt', body: 'one\n', lastModified: 'Tue, 24 Nov 2026 00:00:00 GMT' });
	const first = await get('a.txt');
	expect(await first.text()).toBe('one\n');
	const etag = first.headers.get('etag')!;
	expect((await get('a.txt', { 'if-none-match': etag })).status).toBe(304);
	const since = { 'if-modified-since': 'Tue, 24 Nov 2026 00:00:00 GMT' };
	expect((await get('a.txt', since)).status).toBe(304);
	await put({ path: 'a.txt', body: 'two\n' });
	expect((await get('a.txt', { 'if-none-match': etag })).status).toBe(200);
	const seen = (await (await fetch(`${simulator.adminUrl}/feed-calls`)).json()) as unknown[];
	expect(seen).toHaveLength(4);
});

test('packs, asks for a key, fails as told; other paths are not there', async () => {
	await put(
		{ path: 'packed', body: 'text', pack: 'transfer' },
		{ path: 'locked', body: 'text', key: { header: 'Auth-Key', value: 'k' } },
		{ path: 'broken', body: '', status: 503 },
	);
	expect(await (await get('packed')).text()).toBe('text');
	expect((await get('locked')).status).toBe(401);
	expect((await get('locked', { 'auth-key': 'k' })).status).toBe(200);
	expect((await get('broken')).status).toBe(503);
	expect((await get('nothing')).status).toBe(404);
	expect((await put({ body: 'without a path' })).status).toBe(400);
});

test('feeds are no part of the tenant: its log of calls does not hold them', () => {
	expect(simulator.calls()).toEqual([]);
});
