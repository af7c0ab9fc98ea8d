import { renewSession, testSession } from '../../../zscaler/session';
import { type Bench, openBench, schemeIds } from './bench';

let bench: Bench;
beforeEach(async () => {
	bench = await openBench();
});
afterEach(() => bench.simulator.close());

describe.each(schemeIds)('signing in with %s', (scheme) => {
	it('yields a session that the API accepts, known until when it lives', async () => {
		const { store, ports, forms, requests } = bench;
		const { session, unchanged } = await renewSession(store, forms[scheme], undefined, ports);
		expect(session.scheme).toBe(scheme);
		expect(session.token.length).toBeGreaterThan(20);
		expect(unchanged).toBe(false);
		const life = (session.expiresAt - session.issuedAt) / 1_000;
		expect(life).toBe(scheme === 'ziaApiKey' || scheme === 'ztw' ? 300 : 3600);
		expect(requests).toHaveLength(1);
		expect(bench.simulator.signIns()).toMatchObject({ ok: 1, failed: 0 });
	});

	it('passes the test of the credential', async () => {
		const result = await testSession(bench.store, bench.forms[scheme], bench.ports);
		expect(result.ok).toBe(true);
		expect(result.message).toMatch(/^Signed in\. .+can be/);
	});

	it('tells a wrong secret in words that name the fields', async () => {
		const wrong = { clientSecret: 'wr', password: 'wr', keySecret: 'wr', secretKey: 'wr' };
		const form = { ...bench.forms[scheme], ...wrong, ...(await otherKey(scheme)) };
		const { ok, message } = await testSession(bench.store, form, bench.ports);
		expect(ok).toBe(false);
		expect(message).toMatch(/Client ID|Username, Password or API Key|Key ID|Secret Key/);
		expect(message).toMatch(/Find|Sign in to/);
	});
});

/** A key that is sound, and belongs to nobody. */
async function otherKey(scheme: string) {
	if (scheme !== 'oneApiKey') return {};
	const { generateKeyPairSync } = await import('node:crypto');
	const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	return { privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

describe('a sign-in that fails', () => {
	const refused = () => ({ ...bench.forms.ziaApiKey, password: 'wrong' });
	const ask = () => renewSession(bench.store, refused(), undefined, bench.ports);

	it('is tried twice within a minute, and then says why not and until when', async () => {
		await expect(ask()).rejects.toMatchObject({ facts: { kind: 'signInRefused' } });
		await expect(ask()).rejects.toMatchObject({ facts: { kind: 'signInRefused' } });
		const paused = await ask().catch((error: unknown) => error);
		expect(paused).toMatchObject({ facts: { kind: 'signInPaused' } });
		expect(String(paused)).toMatch(/paused until \d{4}-\d\d-\d\dT[\d:.]+Z, because two sign-ins/);
		expect(bench.simulator.signIns().failed).toBe(2);
	});

	it('is tried again when the minute is over', async () => {
		await ask().catch(() => undefined);
		await ask().catch(() => undefined);
		bench.pass(61_000);
		const { ziaApiKey } = bench.forms;
		await renewSession(bench.store, ziaApiKey, undefined, bench.ports);
		expect(bench.simulator.signIns()).toMatchObject({ ok: 1, failed: 2 });
	});

	it('pauses the account, whatever secret is tried next', async () => {
		await ask().catch(() => undefined);
		await ask().catch(() => undefined);
		const { ziaApiKey } = bench.forms;
		const next = renewSession(bench.store, ziaApiKey, undefined, bench.ports);
		await expect(next).rejects.toMatchObject({ facts: { kind: 'signInPaused' } });
	});

	it('never fails more than twice for a crowd with different secrets', async () => {
		const crowd = Array.from({ length: 20 }, (_, at) => ({
			...bench.forms.ziaApiKey,
			password: `wrong ${at}`,
		}));
		const asked = crowd.map((form) => renewSession(bench.store, form, undefined, bench.ports));
		const kinds = (await Promise.allSettled(asked)).map(({ status }) => status);
		expect(kinds).toEqual(crowd.map(() => 'rejected'));
		expect(bench.simulator.signIns().failed).toBe(2);
	});

	it('tells a locked account and waits as long as Zscaler does', async () => {
		for (let at = 0; at < 5; at += 1) {
			const { signIn } = await import('../../../zscaler/session/signIn');
			const { accessOf } = await import('../../../zscaler/session/access');
			bench.store.accounts.clear();
			const access = accessOf(bench.store, refused());
			await signIn(bench.store, access, 'test', bench.ports).catch(() => undefined);
		}
		bench.store.accounts.clear();
		const locked = await ask().catch((error: unknown) => error);
		expect(String(locked)).toMatch(/locked this account/);
		await expect(ask()).rejects.toMatchObject({ facts: { kind: 'signInPaused' } });
		bench.pass(200_000);
		await expect(ask()).rejects.toThrow(/has locked/);
	});
});

describe('a clock that is wrong', () => {
	it.each(['oneApiKey', 'ziaApiKey', 'ztw', 'zdx'] as const)(
		'is corrected by the Date header: %s',
		async (scheme) => {
			bench.skew(-3 * 3_600_000);
			const { store, ports, forms } = bench;
			const { session } = await renewSession(store, forms[scheme], undefined, ports);
			expect(bench.simulator.signIns()).toMatchObject({ ok: 1, failed: 1 });
			expect(Math.abs(session.issuedAt - Date.now())).toBeLessThan(3_000);
		},
	);

	it('is named where correcting it did not help', async () => {
		const send = async () => ({
			status: 401,
			headers: { date: new Date(Date.now() + 3_600_000 * (at += 1)).toUTCString() },
			body: { message: 'Unauthorized' },
		});
		let at = 0;
		const ports = { ...bench.ports, send };
		const failed = renewSession(bench.store, bench.forms.zdx, undefined, ports);
		await expect(failed).rejects.toThrow(/clock of n8n is \d+ minutes behind/);
	});
});

describe('a host that cannot be reached', () => {
	const failing = (code: string) => ({
		...bench.ports,
		send: () => Promise.reject(Object.assign(new Error('boom'), { cause: { code } })),
	});
	it.each([
		['ENOTFOUND', /There is no host/],
		['ECONNREFUSED', /cannot be reached/],
		['SELF_SIGNED_CERT_IN_CHAIN', /certificate .* not trusted/],
	])('%s is told, and locks nobody out', async (code, message) => {
		for (let at = 0; at < 4; at += 1) {
			const asked = renewSession(bench.store, bench.forms.ziaApiKey, undefined, failing(code));
			await expect(asked).rejects.toThrow(message);
		}
	});
});
