import { createClient } from '../../../zscaler/client/createClient';
import type { HttpAnswer } from '../../../zscaler/contract/ports';
import { type TenantUsage, type Usage, usageOf } from '../../../zscaler/usage/ledger';
import { noteSignIn, noteUse } from '../../../zscaler/usage/noteSession';
import { callRows, productRows, waitsOf } from '../../../zscaler/usage/readCalls';
import { getRequest, mark, oneApiTenant, postRequest } from '../client/tenants';
import { virtualTime } from '../client/virtualTime';

const tenant = oneApiTenant();
const open = (): TenantUsage => usageOf(new Map(), tenant.key);

/** A client that gets these answers in turn, then 200 for ever. */
function talk(...answers: (Partial<HttpAnswer> | Error)[]) {
	const time = virtualTime();
	const usage: Usage = new Map();
	const send = () => {
		const answer = answers.shift() ?? {};
		if (answer instanceof Error) return Promise.reject(answer);
		return Promise.resolve({ status: 200, headers: mark, body: [], ...answer });
	};
	const ports = { send, sleep: time.sleep, now: time.now };
	const client = createClient({ tenant, ports, limits: new Map(), usage, maxWait: 600_000 });
	const call = async (request = getRequest()) => {
		const done = client.call(request).catch((error: unknown) => error);
		await time.run();
		return done;
	};
	return { call, time, usage: usageOf(usage, tenant.key) };
}

test('every answer is counted by product, method and status; no answer as 0', async () => {
	const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
	const { call, usage, time } = talk({ status: 429, headers: { 'retry-after': '7' } }, {}, reset);
	await call();
	await call();
	await call(postRequest({ product: 'zpa' }));
	const rows = callRows(usage, time.now());
	expect(
		rows.map(({ product, method, status, calls }) => [product, method, status, calls]),
	).toEqual([
		['zia', 'GET', 429, 1],
		['zia', 'GET', 200, 2],
		['zia', 'GET', 0, 1],
		['zpa', 'POST', 200, 1],
	]);
	const [zia] = productRows(usage, time.now());
	expect(zia).toMatchObject({ calls: 4, rateLimited: 1, failed: 2, callsByStatus: { '200': 2 } });
});

test('waits are counted with their length, and leave the last hour', async () => {
	const { call, usage, time } = talk({ status: 429, headers: { 'retry-after': '30' } });
	await call();
	const waits = () => waitsOf([usage.waits.get('zia')], time.now());
	expect(waits()).toMatchObject({ waits: 1 });
	expect(waits().waitedSeconds).toBeGreaterThanOrEqual(30);
	expect(waits().waitedSeconds).toBeLessThan(35);
	await time.run(time.now() + 3_600_000);
	expect(waits()).toMatchObject({ waits: 1, waitsLastHour: 0, waitedSecondsLastHour: 0 });
});

test('memory is bounded, whatever happens', () => {
	const usage = open();
	for (let n = 0; n < 500; n += 1) {
		const credentialFingerprint = `credential${n}`;
		noteUse(usage, { credentialFingerprint, scheme: 'zdx' }, { issuedAt: n, expiresAt: n + 1 }, n);
		noteSignIn(
			usage,
			{ scheme: 'zdx' },
			{ at: n, credentialFingerprint, why: 'expired', ok: n % 2 === 0 },
			n,
		);
	}
	expect(usage.sessions.size).toBe(20);
	expect([...usage.sessions.keys()].at(-1)).toBe('credential499');
	expect(usage.signIns).toHaveLength(200);
	expect(usage.signIns.at(-1)?.at).toBe(499);
});
