import { request, startCaller, type Caller } from './caller';

let caller: Caller;
beforeEach(async () => {
	caller = await startCaller();
});
afterEach(() => caller.close());

const admin = (method: string, path: string, body?: unknown) =>
	request(`${caller.simulator.adminUrl}/${path}`, method, body);

test('calls are logged by session, and no secret is', async () => {
	await caller.send('GET', '/zia/api/v1/ruleLabels?search=x');
	const { list, text } = await admin('GET', 'calls');
	expect(list).toMatchObject([
		{ n: 1, method: 'POST', path: '/oauth2/v1/token', status: 200, session: null },
		{ n: 2, method: 'GET', path: '/zia/api/v1/ruleLabels', query: { search: 'x' }, status: 200 },
	]);
	const signIns = await admin('GET', 'sign-ins');
	expect(signIns.body).toMatchObject({ total: 1, ok: 1, failed: 0 });
	expect(list[1]?.session).toMatch(/^[0-9a-f]{12}$/);
	const { clientSecret } = caller.simulator.credentials.oneApiSecret;
	expect(text + signIns.text + (await admin('GET', 'state')).text).not.toContain(clientSecret);
});

test('faults come and go', async () => {
	await admin('POST', 'faults', { path: '/zia/*', status: 500, times: null });
	expect((await caller.send('GET', '/zia/api/v1/status')).status).toBe(500);
	expect((await admin('GET', 'faults')).list).toHaveLength(1);
	await admin('DELETE', 'faults');
	expect((await caller.send('GET', '/zia/api/v1/status')).status).toBe(200);
	expect((await admin('POST', 'faults', { efect: 'reset' })).status).toBe(400);
});

test('a seed adds objects, a reset brings back the first state', async () => {
	await admin('POST', 'seed', { 'zia/ruleLabels': [{ name: 'Planted' }] });
	const found = await caller.send('GET', '/zia/api/v1/ruleLabels?search=Planted');
	expect(found.list).toHaveLength(1);
	await admin('POST', 'reset');
	expect((await caller.send('GET', '/zia/api/v1/status')).status).toBe(401);
	const { objects } = caller.simulator.state();
	expect(objects['zia/ruleLabels']?.map(({ name }) => name)).not.toContain('Planted');
});

test('sessions can be expired and time can be advanced', async () => {
	expect((await admin('POST', 'expire-sessions')).body).toEqual({ expired: 1 });
	expect((await caller.send('GET', '/zia/api/v1/status')).status).toBe(401);
	await admin('POST', 'clock', { advanceMs: 86_400_000 });
	const { headers } = await caller.send('GET', '/zia/api/v1/status');
	expect(Date.parse(String(headers.get('date')))).toBeGreaterThan(Date.now() + 86_000_000);
});

test('a bare tenant has what Zscaler puts there', async () => {
	await caller.close();
	caller = await startCaller({ seed: 'empty' });
	expect((await caller.send('GET', '/zia/api/v1/urlFilteringRules')).list).toEqual([]);
	expect((await caller.send('GET', '/zia/api/v1/firewallDnsRules')).list).toHaveLength(2);
});
