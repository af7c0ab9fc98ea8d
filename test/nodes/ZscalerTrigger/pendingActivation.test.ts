import { ziaForm } from '../../harness/engine/tenant';
import { inPortal } from '../../harness/engine/portal';
import { useTrigger } from './useTrigger';
import { HOUR_MS, MINUTE_MS } from '../../../zscaler/contract/durations';

const { tenant, trigger, calls, pass } = useTrigger();
const request = { event: 'pendingActivation', minutes: 30 };

function change(product: 'zia' | 'ztw') {
	const path = product === 'zia' ? 'zia/api/v1/ruleLabels' : 'ztw/api/v1/ipGroups';
	return inPortal(tenant(), 'POST', path, { name: `Made at ${Date.now()}` });
}

test('tells of changes that wait for too long, once, and again after a day', async () => {
	const { poll } = trigger(request);
	expect(await poll()).toEqual([]);
	await change('zia');
	expect(await poll()).toEqual([]);
	pass(29 * MINUTE_MS);
	expect(await poll()).toEqual([]);
	pass(MINUTE_MS);
	expect(await poll()).toEqual([
		{
			event: 'pending',
			time: expect.any(String),
			product: 'zia',
			productName: 'Internet Access',
			status: 'PENDING',
			pendingSince: expect.any(String),
			minutesPending: 30,
		},
	]);
	pass(23 * HOUR_MS);
	expect(await poll()).toEqual([]);
	pass(HOUR_MS);
	expect(await poll()).toMatchObject([{ event: 'reminder', minutesPending: 30 + 24 * 60 }]);
});

test('one call a poll and product', async () => {
	const { poll } = trigger({ ...request, products: ['zia', 'ztw'] });
	await poll();
	expect(calls()).toEqual(['GET zia/status', 'GET ztw/ecAdminActivateStatus']);
});

test('what was told is not told again by an n8n that starts anew', async () => {
	const { poll, restart } = trigger({ ...request, minutes: 0, products: ['zia', 'ztw'] });
	await change('ztw');
	expect(await poll()).toMatchObject([{ product: 'ztw' }]);
	restart();
	expect(await poll()).toEqual([]);
});

test('what is activated and changed again waits anew', async () => {
	const { poll } = trigger(request);
	await change('zia');
	await poll();
	pass(30 * MINUTE_MS);
	expect(await poll()).toHaveLength(1);
	await inPortal(tenant(), 'POST', 'zia/api/v1/status/activate');
	expect(await poll()).toEqual([]);
	await change('zia');
	expect(await poll()).toEqual([]);
	pass(30 * MINUTE_MS);
	expect(await poll()).toMatchObject([{ event: 'pending', minutesPending: 30 }]);
});

test('a poll that fails changes nothing', async () => {
	const { poll, stored } = trigger(request);
	await change('zia');
	await poll();
	const before = stored();
	pass(30 * MINUTE_MS);
	tenant().setFaults({ path: '/zia/api/v1/status', status: 403, body: { code: 'SCOPE_LIMITED' } });
	await expect(poll()).rejects.toThrow();
	expect(stored()).toEqual(before);
	tenant().clearFaults();
	expect(await poll()).toMatchObject([{ minutesPending: 30 }]);
});

test('a sign-in that does not open the product refuses the activation with a clear word', async () => {
	const { poll } = trigger({ ...request, products: ['ztw'] }, ziaForm(tenant()));
	await expect(poll()).rejects.toThrow('opens Internet Access only, not Cloud & Branch Connector');
	expect(calls()).toEqual([]);
});

test('Fetch Test Event shows how it stands, and remembers nothing', async () => {
	const { poll, stored } = trigger(request);
	expect(await poll('manual')).toMatchObject([{ product: 'zia', status: 'ACTIVE' }]);
	expect(stored()).toEqual({});
});
