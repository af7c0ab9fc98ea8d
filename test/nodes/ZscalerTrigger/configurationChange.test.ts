import type { IDataObject } from 'n8n-workflow';

import { inPortal } from '../../harness/engine/portal';
import { useTrigger } from './useTrigger';

const { tenant, trigger, calls } = useTrigger();
const request = {
	event: 'configurationChange',
	resources: ['ziaRuleLabel', 'ziaAdvancedSettings'],
};

const api = (method: string, path: string, body?: object) =>
	inPortal(tenant(), method, `zia/api/v1/${path}`, body) as Promise<IDataObject>;

test('tells what was added, changed and removed, with before and after', async () => {
	const { poll, restart } = trigger(request);
	expect(await poll()).toEqual([]);
	expect(calls()).toEqual(['GET zia/ruleLabels', 'GET zia/advancedSettings']);
	expect(await poll()).toEqual([]);

	const settings = await api('GET', 'advancedSettings');
	await api('PUT', 'advancedSettings', { ...settings, authBypassUrls: ['sso.example.com'] });
	const { id } = await api('POST', 'ruleLabels', { name: 'New one', description: 'x' });
	await api('PUT', 'ruleLabels/3390', { id: 3390, name: 'Managed by n8n', description: 'y' });
	await api('DELETE', 'ruleLabels/3391');

	const drift = await poll();
	expect(drift).toHaveLength(4);
	expect(drift).toContainEqual({
		event: 'changed',
		time: expect.any(String),
		resource: 'ziaRuleLabel',
		resourceName: 'ZIA Rule Label',
		id: '3390',
		name: 'Managed by n8n',
		changedBy: null,
		changedAt: null,
		fields: [{ field: 'description', before: null, after: 'y' }],
	});
	expect(drift).toContainEqual(
		expect.objectContaining({
			event: 'added',
			id: String(id),
			fields: expect.arrayContaining([{ field: 'description', before: null, after: 'x' }]),
		}),
	);
	expect(drift).toContainEqual(
		expect.objectContaining({ event: 'removed', id: '3391', name: 'Temporary' }),
	);
	expect(drift).toContainEqual(
		expect.objectContaining({
			event: 'changed',
			resourceName: 'ZIA Advanced Settings',
			fields: [expect.objectContaining({ field: 'authBypassUrls', after: ['sso.example.com'] })],
		}),
	);
	restart();
	expect(await poll()).toEqual([]);
});

test('what changed while n8n stood still is told when it starts', async () => {
	const { poll, restart } = trigger(request);
	await poll();
	await api('POST', 'ruleLabels', { name: 'Meanwhile' });
	restart();
	expect(await poll()).toMatchObject([{ event: 'added', name: 'Meanwhile' }]);
	restart();
	expect(await poll()).toEqual([]);
});

test('a poll that fails in the middle tells the same change at the next', async () => {
	const { poll } = trigger(request);
	await poll();
	await api('POST', 'ruleLabels', { name: 'Meanwhile' });
	tenant().setFaults({
		path: '/zia/api/v1/advancedSettings',
		status: 403,
		body: { code: 'SCOPE_LIMITED' },
	});
	await expect(poll()).rejects.toThrow();
	expect(await poll()).toMatchObject([{ event: 'added', name: 'Meanwhile' }]);
});

test('two polls at the same time tell a change once', async () => {
	const { poll } = trigger(request);
	await poll();
	await api('POST', 'ruleLabels', { name: 'Meanwhile' });
	const both = await Promise.all([poll(), poll()]);
	expect(both.flat()).toHaveLength(1);
});

test('a resource that is watched later is looked at first', async () => {
	const first = trigger({ ...request, resources: ['ziaRuleLabel'] });
	await first.poll();
	const { poll } = trigger(request, undefined, first.stored());
	await api('POST', 'ruleLabels', { name: 'Meanwhile' });
	expect(await poll()).toMatchObject([{ event: 'added', name: 'Meanwhile' }]);
});

test('kinds and filters', async () => {
	const wanted = { configurationChangeKinds: ['added'], filters: { policies: '*allowed*' } };
	const { poll } = trigger({ ...request, ...wanted });
	await poll();
	await api('POST', 'ruleLabels', { name: 'Allowed once' });
	await api('POST', 'ruleLabels', { name: 'Another' });
	await api('DELETE', 'ruleLabels/3391');
	expect(await poll()).toMatchObject([{ event: 'added', name: 'Allowed once' }]);
	expect(await poll()).toEqual([]);
});

test('says who changed a rule, where Zscaler does', async () => {
	const watched = { ...request, resources: ['ziaUrlFilteringRule'] };
	const { poll } = trigger(watched);
	const others = trigger({ ...watched, filters: { users: 'nobody*' } });
	await poll();
	await others.poll();
	const [rule] = (await inPortal(tenant(), 'GET', 'zia/api/v1/urlFilteringRules')) as IDataObject[];
	await api('PUT', `urlFilteringRules/${String(rule?.id)}`, { ...rule, state: 'DISABLED' });
	expect(await poll()).toMatchObject([
		{
			changedBy: expect.any(String),
			changedAt: expect.any(String),
			fields: [{ field: 'state', before: 'ENABLED', after: 'DISABLED' }],
		},
	]);
	expect(await others.poll()).toEqual([]);
});

test('a deletion and a move are one event each, and what they shift is none', async () => {
	const { poll } = trigger({ ...request, resources: ['ziaFirewallFilteringRule'] });
	const listed = () =>
		inPortal(tenant(), 'GET', 'zia/api/v1/firewallFilteringRules') as Promise<IDataObject[]>;
	const first = (await listed()).filter(({ order }) => Number(order) > 0).length;
	tenant().seed(
		'zia/firewallFilteringRules',
		Array.from({ length: 25 }, (_, at) => ({
			id: 7_000 + at,
			...{ name: `Rule ${at}`, order: first + at + 1, rank: 7, state: 'ENABLED', action: 'ALLOW' },
		})),
	);
	await poll();
	const before = await listed();
	await api('DELETE', 'firewallFilteringRules/7001');
	const rules = await listed();
	const shifted = rules.filter(
		({ id, order }) => order !== before.find((rule) => rule.id === id)?.order,
	);
	expect(shifted.length).toBeGreaterThanOrEqual(23);
	expect(await poll()).toMatchObject([{ event: 'removed', name: 'Rule 1' }]);
	const last = rules.find(({ name }) => name === 'Rule 24');
	await api('PUT', 'firewallFilteringRules/7024', { ...last, order: 1 });
	expect(await poll()).toMatchObject([
		{
			event: 'changed',
			name: 'Rule 24',
			fields: [{ field: 'order', before: last?.order, after: 1 }],
		},
	]);
});

test('many objects are remembered by their fingerprints', async () => {
	const labels = Array.from({ length: 4_000 }, (_, index) => ({
		id: 50_000 + index,
		name: `Label ${index}`,
		description: 'x'.repeat(50),
	}));
	tenant().seed('zia/ruleLabels', labels);
	const { poll, stored } = trigger({ ...request, resources: ['ziaRuleLabel'] });
	await poll();
	expect(JSON.stringify(stored()).length).toBeLessThan(400_000);
	await api('PUT', 'ruleLabels/50000', { id: 50_000, name: 'Label 0', description: 'other' });
	expect(await poll()).toMatchObject([{ event: 'changed', id: '50000', fields: [] }]);
});

test('secrets are not shown', async () => {
	tenant().seed('zia/vpnCredentials', [
		{ id: 1, type: 'UFQDN', fqdn: 'a@example.com', preSharedKey: 'not-for-you' },
	]);
	const { poll, stored } = trigger({ ...request, resources: ['ziaVpnCredential'] });
	const shown = [await poll('manual'), await poll(), stored()];
	expect(JSON.stringify(shown)).not.toContain('not-for-you');
});

test('Fetch Test Event shows an object as if it were new', async () => {
	const { poll, stored } = trigger(request);
	expect(await poll('manual')).toMatchObject([{ event: 'added', resource: 'ziaRuleLabel' }]);
	expect(stored()).toEqual({});
});

test('nothing to watch refuses the activation', async () => {
	await expect(trigger({ ...request, resources: [] }).poll()).rejects.toThrow('Nothing is chosen');
});
