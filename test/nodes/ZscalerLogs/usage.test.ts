import type { IDataObject } from 'n8n-workflow';

import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { runNode } from '../../harness/engine/runWorkflow';
import { oneApiForm, storedCredentials } from '../../harness/engine/tenant';
import { type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, tenant, credentials } = useTenant({}, new ZscalerLogs());
const PATH = '/zia/api/v1/ruleLabels';
async function usage(output = 'summary', items: Row[] = [{}]) {
	const parameters = { resource: 'apiUsage', operation: 'get', usageOutput: output };
	const { items: out, error } = await run(parameters, { items });
	expect(error).toBeUndefined();
	return out.map(({ json }) => json);
}
/** Another node of the same process, with the same credential. */
const read = (more: IDataObject = {}, nodeCredentials = credentials()) =>
	runNode({
		nodeType: new Zscaler(),
		credentials: nodeCredentials,
		parameters: { resource: 'ziaRuleLabel', operation: 'getMany', ...more },
	});

test('before anything was done there is nothing, and asking costs no call', async () => {
	const [summary] = await usage();
	expect(summary).toMatchObject({
		authentication: 'oneApiSecret',
		calls: 0,
		limits: [],
		sessions: [],
		sessionExpiresInSeconds: null,
		usedPercent: 0,
	});
	expect(await usage('sessions')).toEqual([]);
	expect(tenant().calls()).toEqual([]);
});

test('calls, a refusal by limit, a wait and a session that was refused, each counted once', async () => {
	await read();
	tenant().setFaults({ path: PATH, status: 429, headers: { 'retry-after': '1' }, body: {} });
	await read();
	tenant().clearFaults();
	tenant().expireSessions();
	const { error } = await read();
	expect(error).toBeUndefined();
	// Read, refused by limit, read; session refused, found dead by two cheap calls, read.
	expect(calls()).toHaveLength(7);

	const [summary = {}] = await usage();
	expect(calls()).toEqual([]);
	expect(summary).toMatchObject({
		calls: 6,
		callsLastHour: 6,
		callsByProduct: { zia: 5, zpa: 1 },
		callsByStatus: { '200': 3, '401': 2, '429': 1 },
		rateLimited: 1,
		rateLimitedLastHour: 1,
		unauthorized: 3,
		unauthorizedLastHour: 3,
		signedRequests: 5,
		signIns: 2,
		failedSignIns: 0,
		refusedSessions: 1,
	});
	expect(summary.waits).toBeGreaterThanOrEqual(1);
	expect(summary.waitedSecondsLastHour).toBeGreaterThan(0.5);
	expect(summary.sessionExpiresInSeconds).toBeGreaterThan(3_500);
	expect(summary.sessionExpiresInSeconds).toBeLessThanOrEqual(3_601);
	expect(summary.tightestLimit).toBe('Internet Access GET: 1000 per hour');
	expect(summary.usedPercent).toBe(0.4);
});

test('by calls, limits, products and sessions', async () => {
	await read();
	expect(await usage('calls')).toEqual([
		expect.objectContaining({ product: 'zia', method: 'GET', status: 200, calls: 1 }),
	]);
	expect(await usage('products')).toEqual([
		expect.objectContaining({ productName: 'Internet Access', calls: 1, rateLimited: 0 }),
	]);
	const limits = await usage('limits');
	expect(limits).toContainEqual({
		limit: 'Internet Access GET: 1000 per hour',
		product: 'zia',
		quota: 1000,
		used: 1,
		left: 999,
		usedPercent: 0.1,
		resetsAt: expect.any(String),
		pausedUntil: null,
		source: 'published',
	});
	expect(await usage('sessions')).toEqual([
		expect.objectContaining({ authentication: 'oneApiSecret', signIns: 1, failedSignIns: 0 }),
	]);
});

test('one item however many come in, paired with all of them', async () => {
	const parameters = { resource: 'apiUsage', operation: 'get' };
	const { items } = await run(parameters, { items: [{}, {}] });
	expect(items).toHaveLength(1);
	expect(items[0]?.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
});

test("shows this credential's account alone", async () => {
	await read({}, storedCredentials(oneApiForm(tenant(), 'oneApiReadOnly')));
	const [summary] = await usage();
	expect(summary).toMatchObject({ calls: 0, sessions: [], limits: [] });
});

test('sign-ins that fail are counted, and nothing secret comes out', async () => {
	await read();
	const form = { ...oneApiForm(tenant()), clientSecret: 'wrong-secret-of-the-test' };
	const wrong = storedCredentials(form);
	await read({}, wrong);
	const [summary = {}] = await usage();
	expect(summary).toMatchObject({ failedSignInsLastMinute: 1, failedSignIns: 1, signIns: 1 });
	const all = JSON.stringify(
		await Promise.all(['summary', 'sessions', 'limits'].map((o) => usage(o))),
	);
	const { clientSecret } = tenant().credentials.oneApiSecret;
	const secrets = [clientSecret, 'wrong-secret-of-the-test', ...credentials().tokens];
	expect(secrets.length).toBeGreaterThan(2);
	expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
});
