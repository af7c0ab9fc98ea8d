import { startSimulator, type Simulator } from '../../simulator';
import { request } from './caller';

let simulator: Simulator;
beforeEach(async () => {
	simulator = await startSimulator({ limits: 'off', idleTime: 300 });
});
afterEach(() => simulator.close());

/** Written down apart from the simulator's own: characters by time stamp, then by half of it. */
function obfuscate(key: string, timestamp: number): string {
	const high = String(timestamp).slice(-6);
	const low = String(Math.floor(Number(high) / 2)).padStart(6, '0');
	return Array.from(high, (n) => key[+n]).join('') + Array.from(low, (n) => key[+n + 2]).join('');
}

function signIn(change: Record<string, unknown> = {}, product: 'zia' | 'ztw' = 'zia') {
	const { baseUrl, username, password, apiKey } = simulator.credentials[`${product}ApiKey`];
	const timestamp = Date.now();
	const path = product === 'zia' ? 'authenticatedSession' : 'auth';
	return request(`${baseUrl}/api/v1/${path}`, 'POST', {
		username,
		password,
		apiKey: obfuscate(apiKey, timestamp),
		timestamp,
		...change,
	});
}

async function openSession(): Promise<Record<string, string>> {
	const reply = await signIn();
	return { cookie: String(reply.headers.get('set-cookie')).split(';')[0] ?? '' };
}

const get = (path: string, headers: Record<string, string>, method = 'GET') =>
	request(`${simulator.credentials.ziaApiKey.baseUrl}/api/v1/${path}`, method, undefined, headers);

test('an obfuscated API key opens a cookie session on the same resources', async () => {
	const cookie = await openSession();
	expect((await get('urlFilteringRules', cookie)).list.length).toBeGreaterThan(0);
	expect((await get('authenticatedSession', cookie)).body).toHaveProperty('authType');
});

test.each([
	['a plain API key', { apiKey: 'plain' }],
	['a wrong password', { password: 'no' }],
	['a time stamp of yesterday', { timestamp: Date.now() - 86_400_000 }],
])('%s fails without a hint', async (_name, change) => {
	const reply = await signIn(change);
	expect(reply.status).toBe(400);
	expect(reply.body.code).toBe('AUTHENTICATION_FAILED');
});

test('a session ends after five idle minutes, and lives on while it is used', async () => {
	const cookie = await openSession();
	for (let minute = 0; minute < 8; minute += 4) {
		simulator.advance(240_000);
		expect((await get('status', cookie)).status).toBe(200);
	}
	simulator.advance(300_000);
	const reply = await get('status', cookie);
	expect(reply.status).toBe(401);
	expect(reply.body.code).toBe('SESSION_NOT_VALID');
	expect((await get('authenticatedSession', cookie)).body).not.toHaveProperty('authType');
});

test('five failures within a minute lock the administrator out for five minutes', async () => {
	for (let n = 0; n < 5; n += 1) await signIn({ password: 'no' });
	const locked = await signIn();
	expect(locked.status).toBe(401);
	expect(locked.body.code).toBe('ACCOUNT_LOCKED');
	simulator.advance(300_000);
	expect((await signIn({ timestamp: Date.now() })).status).toBe(200);
});

test('signing out ends the session and activates what is pending', async () => {
	const cookie = await openSession();
	const { baseUrl } = simulator.credentials.ziaApiKey;
	await request(`${baseUrl}/api/v1/ruleLabels`, 'POST', { name: 'New' }, cookie);
	expect(simulator.state().pending).toEqual(['zia']);
	expect((await get('authenticatedSession', cookie, 'DELETE')).status).toBe(200);
	expect(simulator.state().pending).toEqual([]);
	expect((await get('status', cookie)).status).toBe(401);
});

test('Cloud Connector signs in alike, on its own base', async () => {
	const reply = await signIn(
		{ apiKey: obfuscate(simulator.credentials.ztwApiKey.apiKey, 1_700_000_123_456), timestamp: 0 },
		'ztw',
	);
	expect(reply.status).toBe(400);
	const good = await signIn({}, 'ztw');
	const cookie = String(good.headers.get('set-cookie')).split(';')[0] ?? '';
	const { baseUrl } = simulator.credentials.ztwApiKey;
	const templates = await request(`${baseUrl}/api/v1/locationTemplate`, 'GET', undefined, {
		cookie,
	});
	expect(templates.status).toBe(200);
	expect((await get('status', { cookie })).status).toBe(401);
});
