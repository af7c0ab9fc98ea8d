import { sharedSessionStore } from '../../zscaler/session';
import { type Bench, openBench, schemeIds } from '../zscaler/session/bench';
import { callAsHttpRequest, callAsNode, storeOf } from './engineBench';

let bench: Bench;
beforeEach(async () => {
	bench = await openBench();
	sharedSessionStore.credentials.clear();
	sharedSessionStore.accounts.clear();
});
afterEach(() => bench.simulator.close());

const signIns = () => bench.simulator.signIns().total;
const refusals = () => bench.simulator.calls().filter(({ status }) => status === 401);
const status = () => `${bench.simulator.url}/zia/api/v1/status`;
const paths = {
	oneApiSecret: '/zia/api/v1/status',
	oneApiKey: '/zia/api/v1/status',
	ziaApiKey: '/api/v1/status',
	ztw: '/ztw-legacy/api/v1/ecAdminActivateStatus',
	zpaApiKey: '/mgmtconfig/v1/admin/customers/216196257331281920/segmentGroup',
	zdx: '/v1/administration/locations',
	zcc: '/papi/public/v1/getDevices',
	zwa: '/dlp/v1/incidents/search',
};

describe("a call in n8n's engine", () => {
	it.each(schemeIds)('%s signs in once, and n8n stores the session', async (scheme) => {
		const store = storeOf(bench.forms[scheme]);
		const call = () =>
			callAsNode(store, bench.simulator.url + paths[scheme], scheme === 'zwa' ? 'POST' : 'GET');
		expect((await call()).error).toBeUndefined();
		expect((await call()).error).toBeUndefined();
		expect(signIns()).toBe(1);
		expect(store.renewals).toBe(1);
		expect(String(store.stored.session)).toContain(`"scheme":"${scheme}"`);
		expect(refusals()).toEqual([]);
	});

	it('renews a stale session before it leaves, and n8n stores the new one', async () => {
		const store = storeOf(bench.forms.oneApiSecret);
		await callAsNode(store, status());
		const old = JSON.parse(String(store.stored.session)) as { token: string };
		const soon = { issuedAt: Date.now() - 3_500_000, expiresAt: Date.now() + 1_000 };
		store.stored.session = JSON.stringify({ ...old, ...soon });
		sharedSessionStore.credentials.clear();
		expect((await callAsNode(store, status())).error).toBeUndefined();
		expect(signIns()).toBe(2);
		expect(store.stored.session).not.toContain(old.token);
		expect(refusals()).toEqual([]);
	});

	it('renews what the server refused, and succeeds', async () => {
		const store = storeOf(bench.forms.ziaApiKey);
		await callAsNode(store, `${bench.simulator.url}/api/v1/status`);
		bench.simulator.expireSessions();
		const { answer } = await callAsNode(store, `${bench.simulator.url}/api/v1/status`);
		expect(answer).toMatchObject({ statusCode: 200, body: { status: 'ACTIVE' } });
		expect(signIns()).toBe(2);
	});

	it('renews once for fifty that are refused', async () => {
		const store = storeOf(bench.forms.oneApiSecret);
		await callAsNode(store, status());
		bench.simulator.expireSessions();
		const crowd = Array.from({ length: 50 }, () => callAsNode(store, status()));
		const errors = (await Promise.all(crowd)).filter(({ error }) => error !== undefined);
		expect(errors).toEqual([]);
		expect(signIns()).toBe(2);
	});

	it('shows why a sign-in failed, and what to do, in words', async () => {
		const store = storeOf({ ...bench.forms.oneApiSecret, clientSecret: 'wrong' });
		const { error } = await callAsNode(store, status());
		expect(error?.message).toBe('Zscaler does not know this Client ID with this Client Secret');
		expect(error?.description).toMatch(/ZIdentity under Integration > API Clients/);
		await callAsNode(store, status());
		const paused = (await callAsNode(store, status())).error;
		expect(paused?.message).toMatch(/^Sign-in to Zscaler is paused until 20.+Z, because two/);
		expect(paused?.description).toMatch(/The last failure was: Zscaler does not know/);
		expect(signIns()).toBe(2);
	});

	it('shows a renewal that failed in the same words', async () => {
		const store = storeOf(bench.forms.oneApiSecret);
		await callAsNode(store, status());
		store.stored.clientSecret = 'wrong';
		const { error } = await callAsNode(store, status());
		expect(error?.message).toMatch(/does not know this Client ID/);
		expect(error?.description).toMatch(/API Clients/);
	});

	it('names the field that is wrong', async () => {
		const store = storeOf({ ...bench.forms.oneApiSecret, apiUrl: 'http://api.example' });
		const { error } = await callAsNode(store, status());
		expect(error?.message).toBe('API URL must begin with https://');
	});

	it('tells a host that does not exist', async () => {
		const store = storeOf({ ...bench.forms.oneApiSecret, signInUrl: 'https://acme.invalid' });
		const { error } = await callAsNode(store, status());
		expect(error?.message).toMatch(/There is no host acme.invalid|acme.invalid cannot be reached/);
		expect(error?.description).toMatch(/Check/);
	});
});

describe("a call of n8n's HTTP Request node", () => {
	it('is signed', async () => {
		const { answer } = await callAsHttpRequest(storeOf(bench.forms.oneApiKey), status());
		expect(answer).toEqual({ status: 'ACTIVE' });
	});

	it('that ends with 404 causes no sign-in, and is not sent again', async () => {
		const store = storeOf(bench.forms.oneApiSecret);
		for (let at = 0; at < 10; at += 1) {
			const missing = `${bench.simulator.url}/zia/api/v1/urlCategories/nope`;
			const { error } = await callAsHttpRequest(store, missing);
			expect(error?.httpCode).toBe('404');
		}
		expect(signIns()).toBe(1);
		const calls = bench.simulator.calls().filter(({ path }) => path.includes('urlCategories'));
		expect(calls).toHaveLength(10);
	});

	it('renews what the server refused', async () => {
		const store = storeOf(bench.forms.oneApiSecret);
		await callAsHttpRequest(store, status());
		bench.simulator.expireSessions();
		expect((await callAsHttpRequest(store, status())).error).toBeUndefined();
		expect(signIns()).toBe(2);
	});
});

describe.each([
	['node', callAsNode],
	['HTTP Request', callAsHttpRequest],
])('a call to another host (%s)', (_by, call) => {
	it('is refused and names the hosts of the tenant', async () => {
		const { error } = await call(storeOf(bench.forms.oneApiSecret), 'https://evil.example/');
		expect(error?.message).toBe('This Zscaler credential is not for evil.example');
		expect(error?.description).toContain(bench.simulator.url);
	});
});
