import { startCaller, type Caller } from './caller';

let caller: Caller;
beforeEach(async () => {
	caller = await startCaller();
});
afterEach(() => caller.close());

const send = (method: string, path: string, body?: unknown) =>
	caller.send(method, `${caller.customer}/${path}`, body);

const segment = {
	name: 'Shop',
	domainNames: ['shop.acme.example'],
	segmentGroupId: '216196257331404603',
	serverGroups: [{ id: '216196257331404602' }],
};

test('an object is created with 201, changed and deleted with 204', async () => {
	const created = await send('POST', 'application', segment);
	expect(created.status).toBe(201);
	expect(String(created.body.id)).toMatch(/^\d{18}$/);
	const path = `application/${String(created.body.id)}`;
	caller.simulator.advance(2000);
	const changed = await send('PUT', path, { ...segment, description: 'new' });
	expect([changed.status, changed.text]).toEqual([204, '']);
	const { body } = await send('GET', path);
	expect(body).toMatchObject({ description: 'new', segmentGroupName: 'Intranet' });
	expect(Number(body.modifiedTime)).toBeGreaterThan(Number(body.creationTime));
	expect((await send('DELETE', path)).status).toBe(204);
	expect((await send('GET', path)).body.id).toBe('resource.not.found');
});

test.each([
	['a missing field', { segmentGroupId: undefined }],
	['an unknown reference', { serverGroups: [{ id: '72058304855015424' }] }],
	['a value that is none', { bypassType: 'MAYBE' }],
	['a name that is taken', { name: 'Wiki' }],
	['a port that is none', { tcpPortRange: [{ from: '0', to: '80' }] }],
	['a range that goes back', { tcpPortRanges: ['443', '80'] }],
	['twins that differ', { tcpPortRanges: ['80', '80'], tcpPortRange: [{ from: '81', to: '81' }] }],
	['a domain that is none', { domainNames: ['shop'] }],
	['UDP where TCP is alone', { selectConnectorCloseToApp: true, udpPortRanges: ['53', '53'] }],
])('%s is refused with id and reason', async (_name, wrong) => {
	const reply = await send('POST', 'application', { ...segment, ...wrong });
	expect(reply.status).toBe(400);
	expect(Object.keys(reply.body)).toEqual(['id', 'reason']);
});

test('what is in use cannot be deleted, unless it is forced', async () => {
	const path = 'segmentGroup/216196257331404603';
	expect((await send('DELETE', path)).body.id).toBe('resource.referenced');
	expect((await send('DELETE', `${path}?forceDelete=true`)).status).toBe(204);
});

test('pages say in strings how many there are', async () => {
	const groups = Array.from({ length: 44 }, (_, n) => ({ name: `Group ${n}` }));
	caller.simulator.seed('zpa/segmentGroup', groups);
	const page = await send('GET', 'segmentGroup?page=3&pagesize=20');
	expect(page.body).toMatchObject({ totalPages: '3', totalCount: '45' });
	expect(page.list).toHaveLength(5);
});

test.each(['search=name EQ Wiki', 'search=name%2BEQ%2BWiki', 'search=wik'])('%s', async (query) => {
	expect((await send('GET', `application?${query}`)).list).toHaveLength(1);
	expect((await send('GET', `application?${query}x`)).list).toHaveLength(0);
});

test('provisioning keys belong to a kind of component', async () => {
	const path = 'associationType/CONNECTOR_GRP/provisioningKey';
	const created = await send('POST', path, {
		name: 'Key',
		maxUsage: '2',
		enrollmentCertId: '6573',
		zcomponentId: '216196257331404601',
	});
	expect(created.status).toBe(200);
	expect(created.body).toMatchObject({
		enrollmentCertName: 'Connector',
		zcomponentName: 'San Jose Connectors',
		usageCount: '0',
	});
	const one = `${path}/${String(created.body.id)}`;
	expect((await send('PUT', one, { name: 'Renamed' })).status).toBe(204);
	expect((await send('GET', one)).body).toMatchObject({ name: 'Renamed', maxUsage: '2' });
	expect((await send('GET', path.replace('CONNECTOR', 'SERVICE_EDGE'))).list).toEqual([]);
});

test('SCIM groups of an identity provider are counted in numbers', async () => {
	const path = caller.customer.replace('mgmtconfig/v1/admin', 'userconfig/v1');
	const reply = await caller.send('GET', `${path}/scimgroup/idpId/216196257331285825`);
	expect(reply.body).toMatchObject({ totalPages: 1, totalCount: 2 });
});

test('browser isolation answers with bare lists and ids', async () => {
	const path = caller.customer.replace('mgmtconfig/v1/admin', 'cbiconfig/cbi/api');
	const created = await caller.send('POST', `${path}/banner`, { name: 'Heads up' });
	expect(created.status).toBe(200);
	expect(Object.keys(created.body)).toEqual(['id']);
	expect((await caller.send('GET', `${path}/banners`)).list).toHaveLength(1);
});

test('ports are written either way and shown both ways', async () => {
	const created = await send('POST', 'application', { ...segment, tcpPortRanges: ['80', '90'] });
	expect(created.body.tcpPortRange).toEqual([{ from: '80', to: '90' }]);
	const path = `application/${String(created.body.id)}`;
	await send('PUT', path, { ...segment, tcpPortRange: [{ from: '443', to: '443' }] });
	expect((await send('GET', path)).body.tcpPortRanges).toEqual(['443', '443']);
	await send('PUT', path, segment);
	expect((await send('GET', path)).body).not.toHaveProperty('tcpPortRanges');
});

test('a key for Service Edges belongs to a group of theirs', async () => {
	const key = { name: 'Edge key', maxUsage: '2', enrollmentCertId: '6574' };
	const place = { location: 'Berlin', latitude: '52.5', longitude: '13.4' };
	const group = await send('POST', 'serviceEdgeGroup', { name: 'Edges', ...place });
	const path = 'associationType/SERVICE_EDGE_GRP/provisioningKey';
	const wrong = { ...key, zcomponentId: '216196257331404601' };
	expect((await send('POST', path, wrong)).status).toBe(400);
	const right = { ...key, zcomponentId: group.body.id };
	expect((await send('POST', path, right)).body.zcomponentName).toBe('Edges');
	expect(
		(await send('POST', 'serviceEdgeGroup', { name: 'x', ...place, latitude: '95' })).status,
	).toBe(400);
});

test('emergency access users are strung together by a cursor', async () => {
	const emails = ['a@acme.example', 'b@acme.example', 'c@acme.example'];
	for (const emailId of emails)
		expect((await send('POST', 'emergencyAccess/user', { emailId })).status).toBe(201);
	const first = (await send('GET', 'emergencyAccess/users?pageSize=2')).body;
	expect(first.items).toHaveLength(2);
	const second = await send(
		'GET',
		`emergencyAccess/users?pageSize=2&pageId=${String(first.nextPage)}`,
	);
	expect(second.body).toMatchObject({ items: [{ emailId: 'c@acme.example' }], nextPage: '' });
});
