import { startCaller, type Caller } from './caller';

const ZIA = '/zia/api/v1';

let caller: Caller;
beforeEach(async () => {
	caller = await startCaller();
});
afterEach(() => caller.close());

const send = (method: string, path: string, body?: unknown) =>
	caller.send(method, `${ZIA}/${path}`, body);

test('an object is created, read, replaced and deleted with ZIA’s statuses', async () => {
	const group = { name: 'Labs', ipAddresses: ['10.9.0.0/16'], description: 'first' };
	const created = await send('POST', 'ipSourceGroups', group);
	expect(created.status).toBe(200);
	const path = `ipSourceGroups/${String(created.body.id)}`;
	expect((await send('GET', path)).body).toMatchObject({ ...group, creatorContext: 'ZIA' });
	const { description: _, ...rest } = group;
	expect((await send('PUT', path, rest)).status).toBe(200);
	expect((await send('GET', path)).body).not.toHaveProperty('description');
	const deleted = await send('DELETE', path);
	expect([deleted.status, deleted.text]).toEqual([204, '']);
	expect((await send('GET', path)).body.code).toBe('RESOURCE_NOT_FOUND');
	expect(created.headers.get('x-zscaler-mode')).toBe('read-write');
	expect(created.headers.get('x-ratelimit-limit')).toBe('5000, 5000;w=60');
});

test.each([
	['no body', undefined, 'Request body is invalid.'],
	['a missing field', { name: 'x' }, 'Missing type which is a mandatory field'],
	['a value that is none', { name: 'x', type: 'NO' }, 'Request body is invalid.'],
	[
		'text for a list',
		{ name: 'x', type: 'DSTN_IP', addresses: '1.1.1.1' },
		'Request body is invalid.',
	],
])('%s is refused', async (_name, body, message) => {
	const reply = await send('POST', 'ipDestinationGroups', body);
	expect(reply.status).toBe(400);
	expect(reply.body.message).toBe(message);
});

test('a name can be given once', async () => {
	const reply = await send('POST', 'departments', { name: 'finance' });
	expect(reply.status).toBe(409);
	expect(reply.body.code).toBe('DUPLICATE_ITEM');
});

test('references have to exist, are shown by name, and hold what they refer to', async () => {
	const unknown = { name: 'x', services: [{ id: 1 }] };
	expect((await send('POST', 'networkServiceGroups', unknown)).body.code).toBe(
		'INVALID_INPUT_ARGUMENT',
	);
	const own = await send('POST', 'networkServices', { name: 'Wiki' });
	const group = { name: 'Wikis', services: [{ id: own.body.id }] };
	const created = await send('POST', 'networkServiceGroups', group);
	expect(created.body.services).toEqual([{ id: own.body.id, name: 'Wiki' }]);
	const refused = await send('DELETE', `networkServices/${String(own.body.id)}`);
	expect(refused.status).toBe(409);
	expect(refused.body).toEqual({
		code: 'RESOURCE_IN_USE',
		message: 'SERVICE is associated with 1 rule(s). Deletion of this SERVICE is not allowed.',
	});
});

test('lists are paged where ZIA pages them, and searched by a part of the name', async () => {
	const labels = Array.from({ length: 120 }, (_, n) => ({ name: `Label ${n}` }));
	caller.simulator.seed('zia/ruleLabels', labels);
	expect((await send('GET', 'ruleLabels')).list).toHaveLength(100);
	expect((await send('GET', 'ruleLabels?page=2&pageSize=100')).list).toHaveLength(23);
	expect((await send('GET', 'ruleLabels?page=3&pageSize=100')).list).toHaveLength(0);
	expect((await send('GET', 'ruleLabels?search=abel 11')).list).toHaveLength(11);
	expect((await send('GET', 'departments/lite')).list[0]).toEqual({
		id: 68_759_308,
		name: 'Engineering',
	});
});

test('bulk deletion is all or none', async () => {
	const unused = 158_933_281;
	const used = 158_933_280;
	expect((await send('POST', 'locations/bulkDelete', { ids: [unused, 1] })).status).toBe(404);
	expect((await send('POST', 'locations/bulkDelete', { ids: [unused, used] })).status).toBe(409);
	expect((await send('POST', 'locations/bulkDelete', { ids: [unused] })).status).toBe(204);
	expect((await send('GET', 'locations')).list).toHaveLength(2);
});

test('secrets are written and never shown', async () => {
	const key = { type: 'UFQDN', fqdn: 'vpn@acme.example', preSharedKey: 'only here' };
	const created = await send('POST', 'vpnCredentials', key);
	expect(created.status).toBe(200);
	expect(created.text + (await send('GET', 'vpnCredentials')).text).not.toContain('only here');
});

test('a path that ZIA does not have is not found', async () => {
	expect((await send('GET', 'urlFilterRules')).status).toBe(404);
});
