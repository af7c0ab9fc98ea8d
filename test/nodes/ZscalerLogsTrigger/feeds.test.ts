import { useTriggers } from './useTrigger';

const { open, tenant, objects, calls } = useTriggers();
const feeds = () => objects('zia/nssFeeds');
const active = () => tenant().state().activated['zia/nssFeeds'] ?? [];
const count = (made: string[], method: string) =>
	made.filter((call) => call.startsWith(`${method} zia/nssFeeds`)).length;

test('creates a feed for each log, activates, tests; and takes them away', async () => {
	const trigger = open({ logTypes: ['web', 'firewall'] });
	await trigger.activate();
	expect(active()).toMatchObject([
		{ nssLogType: 'FWLOG', nssType: 'NSS_FOR_FIREWALL', firewallLoggingMode: 'ALL' },
		{ nssLogType: 'WEBLOG', nssType: 'NSS_FOR_WEB', siemType: 'OTHER', nssFeedType: 'JSON' },
	]);
	for (const feed of active()) {
		expect(feed).toMatchObject({ connectionURL: trigger.url, feedStatus: 'ENABLED' });
		expect(feed.feedOutputFormat).toMatch(/"event" : .*,"eedone":"%s\{eedone\}"\\\}\\\}\n$/s);
	}
	expect(feeds().map(({ testConnectivityCode }) => testConnectivityCode)).toEqual([200, 200]);
	expect(trigger.executions).toEqual([]);
	const [push] = await tenant().pushLogs({ type: 'WEBLOG', count: 3 });
	expect(push).toMatchObject({ records: 3, statuses: [200] });
	expect(trigger.items()).toHaveLength(3);
	await trigger.deactivate();
	expect(active().filter(({ feedStatus }) => feedStatus === 'ENABLED')).toEqual([]);
	expect(await tenant().pushLogs({ count: 1 })).toEqual([]);
});

test('n8n keeps no secret: only its digest', async () => {
	const trigger = open();
	await trigger.activate();
	const [line] = feeds()[0]!.connectionHeaders as string[];
	const [name, secret = ''] = line!.split(':');
	expect(name).toBe('X-NSS-Secret');
	expect(secret).toMatch(/^[\da-f]{64}$/);
	expect(JSON.stringify(trigger.memory())).not.toContain(secret);
	expect((await trigger.post('{}', { 'x-nss-secret': secret })).status).toBe(200);
	expect(await trigger.post('{"a":1}', { 'x-nss-secret': `${secret}0` })).toEqual({
		status: 401,
		answer: { error: 'Unauthorized' },
	});
	expect((await trigger.post('{"a":1}')).status).toBe(401);
	expect(trigger.executions).toEqual([]);
	await trigger.deactivate();
	expect((await trigger.post('{"a":1}', { 'x-nss-secret': secret })).status).toBe(503);
});

test('started again, n8n looks and changes nothing; a tenant out of reach takes nothing down', async () => {
	const trigger = open();
	await trigger.activate();
	calls();
	expect(await trigger.activate('init')).toBe(true);
	expect(calls()).toEqual(['GET zia/nssFeeds']);
	tenant().setFaults({ method: 'GET', path: '/zia/api/v1/nssFeeds', times: 99, status: 403 });
	expect(await trigger.activate('init')).toBe(true);
	await expect(trigger.activate('activate')).rejects.toThrow();
});

test('a feed in the way is named, before anything is made', async () => {
	tenant().seed('zia/nssFeeds', [
		{ id: 7, name: 'Splunk web', nssLogType: 'WEBLOG', feedStatus: 'ENABLED' },
	]);
	const trigger = open({ logTypes: ['dns', 'web'] });
	await expect(trigger.activate()).rejects.toMatchObject({
		message: expect.stringMatching(
			/'Splunk web' is in the way: Zscaler takes one feed for the log Web\. Take Web out of Log Types/,
		),
		description: expect.stringContaining('Take Web out of Log Types'),
	});
	expect(feeds().map(({ name }) => name)).toEqual(['Splunk web']);
	expect(count(calls(), 'POST')).toBe(1);
});

test('a test that does not get through undoes what was made', async () => {
	const trigger = open({ settings: { allowedNetworks: '198.51.100.0/24' } });
	await expect(trigger.activate()).rejects.toMatchObject({
		message: expect.stringContaining('it was answered 403'),
		description: expect.stringContaining('Allowed Networks'),
	});
	expect(feeds()).toEqual([]);
	expect(active()).toEqual([]);
	expect(trigger.memory()).toEqual({});
});

test('an activation that fails undoes what was made', async () => {
	const trigger = open();
	const path = '/zia/api/v1/status/activate';
	const body = { code: 'NOT_ALLOWED', message: 'Activation is not allowed now' };
	tenant().setFaults({ method: 'POST', path, times: 99, status: 409, body });
	await expect(trigger.activate()).rejects.toThrow('Activation is not allowed now');
	expect(feeds()).toEqual([]);
	expect(trigger.memory()).toEqual({});
});

test('deletions are few: the rest is switched off, and taken over the next time', async () => {
	const trigger = open({ logTypes: ['web', 'dns'] });
	await trigger.activate();
	tenant().setFaults({
		method: 'DELETE',
		path: '*',
		times: 99,
		status: 429,
		headers: { 'retry-after': '60' },
	});
	calls();
	await trigger.deactivate();
	const made = calls();
	expect(feeds().map(({ feedStatus }) => feedStatus)).toEqual(Array(2).fill('DISABLED'));
	expect(count(made, 'PUT')).toBe(2);
	const ids = feeds().map(({ id }) => id);
	await trigger.activate();
	expect(count(calls(), 'POST')).toBe(0);
	expect(feeds().map(({ id }) => id)).toEqual(ids);
	expect(active().map(({ feedStatus }) => feedStatus)).toEqual(Array(2).fill('ENABLED'));
	const [push] = await tenant().pushLogs({ type: 'DNSLOG' });
	expect(push?.statuses).toEqual([200]);
});

test('a trigger takes away its own feeds alone, those of logs that are no longer wanted too', async () => {
	const other = open({ logTypes: ['dns'] });
	await other.activate();
	const trigger = open({ logTypes: ['web', 'firewall'] });
	await trigger.activate();
	await trigger.deactivate();
	expect(feeds().filter(({ feedStatus }) => feedStatus === 'ENABLED')).toMatchObject([
		{ nssLogType: 'DNSLOG' },
	]);
});

test('listening for a test event, and with feeds of the user, the tenant is let be', async () => {
	const trigger = open();
	await trigger.activate('manual');
	await open({ feeds: 'manual' }, 's'.repeat(16)).activate();
	expect(calls()).toEqual([]);
	trigger.mode = 'manual';
	expect((await trigger.post('{"a":1}')).status).toBe(200);
	expect(trigger.items()).toHaveLength(1);
});

test('networks that are none, and a secret to be guessed, are told when the workflow is published', async () => {
	const settings = { allowedNetworks: '10.0.0.0/33, here' };
	for (const trigger of [open({ settings }), open({ settings, feeds: 'manual' }, 's'.repeat(16))])
		await expect(trigger.activate()).rejects.toThrow(
			'takes addresses and networks, not 10.0.0.0/33, here',
		);
	await expect(open({ feeds: 'manual' }, 'secret').activate()).rejects.toThrow(/too short/);
});

test('a tenant without the subscription is told so', async () => {
	const body = { code: 'NOT_SUBSCRIBED', message: 'Cloud NSS subscription is required' };
	tenant().setFaults({ method: 'POST', path: '/zia/api/v1/nssFeeds', times: 9, status: 403, body });
	await expect(open().activate()).rejects.toMatchObject({
		message: expect.stringContaining('does not let this credential stream the log Web'),
		description: expect.stringContaining('its own subscription'),
	});
});

test('feeds that cannot be removed are named, and taken over when the tenant is there again', async () => {
	const trigger = open();
	await trigger.activate();
	const [feed] = feeds();
	tenant().setFaults({ method: 'GET', path: '/zia/api/v1/nssFeeds', times: 99, status: 403 });
	await expect(trigger.deactivate()).rejects.toThrow(
		`Remove the Cloud NSS feeds ${String(feed!.name)}: `,
	);
	tenant().clearFaults();
	expect(await trigger.activate()).toBe(true);
	expect(feeds()).toHaveLength(1);
	const [push] = await tenant().pushLogs({ count: 1 });
	expect(push?.statuses).toEqual([200]);
});
