import { startCaller, type Caller } from './caller';

let caller: Caller;
beforeAll(async () => {
	caller = await startCaller();
});
afterAll(() => caller.close());

/** Plain REST: the base of the API, the collection, and whether lists are wrapped. */
test.each([
	['/aiguard/v1', 'llm-applications'],
	['/aiguard/v1', 'detections/policies'],
	['/bi/api/v1', 'customapps'],
	['/ztb', 'api/v3/templates'],
	['/zcell/config/api/v1', 'customers/c-1/sim-location-groups'],
	['/ziam/admin/api/v1', 'groups'],
	['/zcc/papi/public/v2', 'trusted-networks'],
	['/ztw/api/v1', 'locationTemplate'],
	['/zia/api/v1', 'endPointDlpRules/7/subRule'],
	['/zia/api/v1', 'dlpEndpointResource'],
	['/zia/api/v1', 'endPointApplications/customApp'],
	['/zia/api/v1', 'alertRuleConfiguration/webhooks'],
])('%s/%s: objects are created, read, changed and deleted', async (base, collection) => {
	const path = `${base}/${collection}`;
	const created = await caller.send('POST', path, { name: 'First' });
	expect([200, 201]).toContain(created.status);
	const id = String(created.body.id ?? created.body.resourceId);
	expect((await caller.send('GET', `${path}/${id}`)).body.name).toBe('First');
	expect((await caller.send('PUT', `${path}/${id}`, { name: 'Second' })).status).toBe(200);
	expect((await caller.send('GET', path)).text).toContain('Second');
	expect((await caller.send('DELETE', `${path}/${id}`)).status).toBe(204);
	expect((await caller.send('GET', `${path}/${id}`)).status).toBe(404);
});

test('Client Connector says little of what it did', async () => {
	const path = '/zcc/papi/public/v1/webTrustedNetwork';
	const created = await caller.send('POST', `${path}/create`, { networkName: 'Office' });
	expect(created.body).toEqual({ conditionType: 0, active: false });
	const { trustedNetworkContracts } = (await caller.send('GET', `${path}/listByCompany`)).body;
	const [network] = trustedNetworkContracts as { id: string }[];
	const changed = { id: network?.id, networkName: 'Branch' };
	expect((await caller.send('PUT', `${path}/edit`, changed)).body.success).toBe('true');
	expect((await caller.send('DELETE', `${path}/${network?.id}/delete`)).body.success).toBe('true');
	const gone = await caller.send('DELETE', `${path}/${network?.id}/delete`);
	expect([gone.status, gone.body]).toEqual([200, { success: 'false', errorCode: '3005' }]);
});

test('an edit without an id creates a forwarding profile', async () => {
	const path = '/zcc/papi/public/v1/webForwardingProfile';
	await caller.send('POST', `${path}/edit`, { name: 'Tunnel' });
	expect((await caller.send('GET', `${path}/listByCompany`)).list).toMatchObject([
		{ name: 'Tunnel' },
	]);
});

test('members of a ZIdentity group', async () => {
	const base = '/ziam/admin/api/v1';
	const group = (await caller.send('POST', `${base}/groups`, { name: 'Night shift' })).body;
	const person = { loginName: 'jo@acme.example', primaryEmail: 'jo@acme.example' };
	const user = (await caller.send('POST', `${base}/users`, person)).body;
	expect(user).toMatchObject({ source: 'API', status: true, department: {} });
	const members = `${base}/groups/${String(group.id)}/users`;
	expect((await caller.send('POST', `${members}/${String(user.id)}`)).status).toBe(200);
	expect((await caller.send('GET', members)).body).toMatchObject({
		totalRecord: 1,
		records: [{ loginName: 'jo@acme.example' }],
	});
	expect((await caller.send('POST', `${members}/nobody`)).status).toBe(404);
});
