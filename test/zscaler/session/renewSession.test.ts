import { renewSession, useSession } from '../../../zscaler/session';
import type { Session } from '../../../zscaler/session/session';
import type { Credential } from '../../../zscaler/tenant/credential';
import { strangers } from '../../harness/engine/strangers';
import { type Bench, openBench } from './bench';

let bench: Bench;
beforeEach(async () => {
	bench = await openBench();
});
afterEach(() => bench.simulator.close());

const renew = (form: Credential, given?: Session) =>
	renewSession(bench.store, form, given, bench.ports);
const use = (form: Credential, given?: Session) =>
	useSession(bench.store, form, given, bench.ports.now());
const signIns = () => bench.simulator.signIns().total;

describe('a session that ends', () => {
	it('is used until its margin, renewed by one then, and by all when little is left', async () => {
		const form = bench.forms.oneApiSecret;
		const { session } = await renew(form);
		expect(use(form, session)?.session).toBe(session);
		bench.pass((3600 - 301) * 1_000);
		expect(use(form, session)).toBeDefined();
		bench.pass(2_000);
		expect(use(form, session)).toBeUndefined();
		const renewing = renew(form, session);
		expect(use(form, session)?.session).toBe(session);
		const fresh = (await renewing).session;
		expect(use(form, session)?.session).toBe(fresh);
		expect(signIns()).toBe(2);
	});

	it('is renewed once for fifty who ask at once, and handed out to those who come late', async () => {
		const form = bench.forms.oneApiSecret;
		const { session } = await renew(form);
		bench.pass(3_600_000);
		const crowd = await Promise.all(Array.from({ length: 50 }, () => renew(form, session)));
		const late = await renew(form, session);
		expect(new Set([...crowd, late].map((renewal) => renewal.session.token)).size).toBe(1);
		expect(signIns()).toBe(2);
	});

	it('goes on being used while it lives and the sign-in fails', async () => {
		const form = bench.forms.oneApiSecret;
		const { session } = await renew(form);
		bench.pass((3600 - 250) * 1_000);
		bench.simulator.setFaults({ path: '/oauth2/*', status: 503, times: 1 });
		expect(use(form, session)).toBeUndefined();
		expect(await renew(form, session)).toEqual({ session, unchanged: true });
		expect(use(form, session)?.session).toBe(session);
		bench.pass(16_000);
		expect(use(form, session)).toBeUndefined();
		expect((await renew(form, session)).unchanged).toBe(false);
	});

	it('of three seconds is renewed well before its end, and not at every call', async () => {
		await bench.simulator.close();
		bench = await openBench({ sessionLife: 3 });
		const form = bench.forms.oneApiSecret;
		const { session } = await renew(form);
		bench.pass(2_500);
		expect(use(form, session)).toBeDefined();
		bench.pass(250);
		expect(use(form, session)).toBeUndefined();
	});
});

describe('a session that the server refuses', () => {
	it('is renewed for real, once for fifty executions', async () => {
		const form = bench.forms.oneApiSecret;
		const { session } = await renew(form);
		bench.simulator.expireSessions();
		const crowd = await Promise.all(Array.from({ length: 50 }, () => renew(form, session)));
		expect(new Set(crowd.map((renewal) => renewal.session.token)).size).toBe(1);
		expect(crowd[0]?.session.token).not.toBe(session.token);
		expect(signIns()).toBe(2);
		expect((await renew(form, session)).session.token).toBe(crowd[0]?.session.token);
		expect(signIns()).toBe(2);
	});

	it('is kept when it lives after all: an error of a request is no reason to sign in', async () => {
		const form = bench.forms.oneApiSecret;
		const { session } = await renew(form);
		for (let at = 0; at < 20; at += 1)
			expect(await renew(form, session)).toEqual({ session, unchanged: true });
		expect(signIns()).toBe(1);
		expect(bench.requests).toHaveLength(2);
	});

	it.each([429, 503])('is kept while Zscaler cannot say (%d)', async (status) => {
		for (const form of [bench.forms.oneApiSecret, bench.forms.ziaApiKey]) {
			const { session } = await renew(form);
			bench.simulator.setFaults({ method: 'GET', path: '*', status, times: 9 });
			expect(await renew(form, session)).toEqual({ session, unchanged: true });
			bench.simulator.clearFaults();
		}
		expect(signIns()).toBe(2);
	});

	it.each(Object.entries(strangers))(
		'is not kept alive by a stranger: %s',
		async (_came, fault) => {
			const form = bench.forms.oneApiSecret;
			const { session } = await renew(form);
			bench.simulator.expireSessions();
			bench.simulator.setFaults({ path: '/zia/*', ...fault, times: null });
			expect((await renew(form, session)).session.token).not.toBe(session.token);
			expect(signIns()).toBe(2);
		},
	);

	it('again and again is told: signing in does not help', async () => {
		const form = bench.forms.oneApiSecret;
		let { session } = await renew(form);
		for (let at = 0; at < 3; at += 1) {
			bench.simulator.expireSessions();
			({ session } = await renew(form, session));
		}
		bench.simulator.expireSessions();
		await expect(renew(form, session)).rejects.toThrow(/refuses the session right after/);
		expect(signIns()).toBe(4);
	});
});

describe.each(['ziaApiKey', 'ztw'] as const)('a session that ends when idle: %s', (scheme) => {
	it('lives as long as it is used', async () => {
		const form = bench.forms[scheme];
		const { session } = await renew(form);
		for (let at = 0; at < 10; at += 1) {
			bench.pass(200_000);
			expect(use(form, session)).toBeDefined();
		}
		expect(signIns()).toBe(1);
	});

	it('is asked after before signing in anew, and kept where it lives', async () => {
		const form = bench.forms[scheme];
		const { session } = await renew(form);
		bench.pass(280_000);
		expect(use(form, session)).toBeUndefined();
		expect((await renew(form, session)).session.token).toBe(session.token);
		expect(use(form, session)?.session.token).toBe(session.token);
		expect(signIns()).toBe(1);
	});

	it('is asked after by a process that does not know its last use', async () => {
		const form = bench.forms[scheme];
		const { session } = await renew(form);
		bench.store.credentials.clear();
		bench.pass(250_000);
		await bench.ports.send({ method: 'GET', url: cookieUrl(form), headers: cookieOf(session) });
		bench.pass(250_000);
		expect(use(form, session)).toBeUndefined();
		const kept = await renew(form, session);
		expect(kept).toMatchObject({ unchanged: false, session: { token: session.token } });
		expect(use(form, kept.session)?.session.token).toBe(session.token);
		expect(signIns()).toBe(1);
	});

	it('is replaced after five idle minutes', async () => {
		const form = bench.forms[scheme];
		const { session } = await renew(form);
		bench.pass(400_000);
		expect(use(form, session)).toBeUndefined();
		expect((await renew(form, session)).session.token).not.toBe(session.token);
		expect(signIns()).toBe(2);
	});

	const cookieUrl = (form: Credential) =>
		`${String(form.baseUrl)}/api/v1/${scheme === 'ztw' ? 'auth' : 'authenticatedSession'}`;
	const cookieOf = ({ token }: Session) => ({ cookie: `JSESSIONID=${token}` });
});

describe('an edited credential', () => {
	it.each([
		{ clientSecret: 'another' },
		{ clientId: 'another' },
		{ apiUrl: 'http://localhost:9' },
		{ signInUrl: 'http://localhost:9' },
	])('never uses the old session: %j', async (edit) => {
		const form = bench.forms.oneApiSecret;
		const { session } = await renew(form);
		expect(use({ ...form, ...edit }, session)).toBeUndefined();
	});

	it('keeps the session where the edit does not matter to it', async () => {
		const form = bench.forms.oneApiSecret;
		const { session } = await renew(form);
		expect(use({ ...form, customerId: '1', name: 'new name' }, session)).toBeDefined();
	});
});

describe('a session of another process', () => {
	it('is taken up where it is fresher', async () => {
		const form = bench.forms.oneApiSecret;
		const { session } = await renew(form);
		bench.pass(1_000);
		const fresher = { ...session, token: 'of another worker', issuedAt: session.issuedAt + 1_000 };
		expect(use(form, fresher)?.session).toBe(fresher);
		expect(use(form, session)?.session).toBe(fresher);
	});

	it('that n8n has not stored yet is handed out without a sign-in, so that it gets stored', async () => {
		const form = bench.forms.oneApiSecret;
		const { session } = await renew(form);
		bench.store.credentials.forEach((state) => delete state.handedOut);
		expect(use(form, undefined)).toBeUndefined();
		expect((await renew(form)).session).toBe(session);
		expect(use(form, undefined)?.session).toBe(session);
		expect(signIns()).toBe(1);
	});
});
