import { byId, byName, outputs, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();
const other = (operation: string, objectType: string, more: Row = {}) =>
	run({ resource: 'otherObject', operation, objectType, ...more });
const values = (value: Row) => ({ parameters: { mappingMode: 'defineBelow', value, schema: [] } });

test('Get Many, with search', async () => {
	tenant().seed('zpa/machineGroup', [{ id: '7', name: 'Desks', enabled: true }]);
	const all = await other('getMany', 'zpaMachineGroup');
	expect(all.items.map(({ json }) => json.name)).toEqual(['Kiosks', 'Desks']);
	const found = await other('getMany', 'zpaMachineGroup', values({ search: 'Desks' }));
	expect(found.items.map(({ json }) => json.name)).toEqual(['Desks']);
	expect(calls()).toEqual(['GET zpa/v1/machineGroup', 'GET zpa/v1/machineGroup']);
});

test('Get by name', async () => {
	const { items } = await other('get', 'zpaMachineGroup', { object: byName('Kiosks') });
	expect(items[0]?.json).toMatchObject({ id: '216196257331291115' });
});

test('Create reads texts as the fields take them, and fills in defaults', async () => {
	const bodyJson = JSON.stringify({
		name: 'Doc Proxy',
		address: '192.0.2.7',
		port: '8080',
		insertXauHeader: 'no',
	});
	const result = await other('create', 'ziaProxy', { bodyJson });
	expect(result.error).toBeUndefined();
	expect(objects('zia/proxies')[0]).toMatchObject({ port: 8080, insertXauHeader: false });
	expect(calls()).toEqual(['POST zia/proxies', 'POST zia/status/activate']);
});

const capture = { name: 'N', action: 'CAPTURE' };

test('Create takes the names that the form shows, and stops a rule whose criterion is misspelt', async () => {
	const body = { Name: 'N', Action: 'Capture', 'Destination Addresses': '192.0.2.1' };
	const made = await other('create', 'ziaTrafficCaptureRule', { bodyJson: JSON.stringify(body) });
	expect(made.error).toBeUndefined();
	expect(made.items[0]?.json).toMatchObject({ action: 'CAPTURE', destAddresses: ['192.0.2.1'] });
	calls();
	const bodyJson = JSON.stringify({ ...capture, srcIps: '192.0.2.1', destAdresses: '192.0.2.2' });
	const { error } = await other('create', 'ziaTrafficCaptureRule', { bodyJson });
	expect(error?.message).toMatch(
		/'destAdresses' is no field, and resembles 'Destination Addresses'/,
	);
	expect(calls()).toEqual([]);
});

test('Create tells by field what cannot be used', async () => {
	const { error } = await other('create', 'ziaProxy', { bodyJson: '{"name":"P","port":"many"}' });
	expect(error?.message).toMatch(/Port: 'many' is not a number/);
	expect(calls()).toEqual([]);
});

test('Update changes what is given, and keeps what the catalogue does not know', async () => {
	tenant().seed('zia/proxies', [
		{ id: 5, name: 'Old', address: '192.0.2.1', port: 80, fromTomorrow: true },
	]);
	const result = await other('update', 'ziaProxy', {
		object: byId(5),
		bodyJson: '{"port": 8080}',
	});
	expect(result.error).toBeUndefined();
	expect(outputs(result)[0]).toMatchObject({ item: 0, json: { changedFields: ['port'] } });
	expect(objects('zia/proxies')[0]).toMatchObject({ name: 'Old', port: 8080, fromTomorrow: true });
});

test('Delete', async () => {
	tenant().seed('zia/proxies', [{ id: 5, name: 'Old', address: '192.0.2.1', port: 80 }]);
	const { error } = await other('delete', 'ziaProxy', { object: byName('Old') });
	expect(error).toBeUndefined();
	expect(objects('zia/proxies')).toEqual([]);
	expect(calls()).toEqual(['GET zia/proxies', 'DELETE zia/proxies/5', 'POST zia/status/activate']);
});

test('Run Action fills in path values', async () => {
	const { items, error } = await other('runAction', 'zpaPolicySet', {
		otherAction: 'countRules',
		...values({ policyType: 'ACCESS_POLICY' }),
	});
	expect(error).toBeUndefined();
	expect(items[0]?.json).toEqual({ count: '1' });
	expect(calls()).toEqual(['GET zpa/v1/policySet/rules/policyType/ACCESS_POLICY/count']);
});

test('a path value that is missing is named before anything is sent', async () => {
	const { error } = await other('runAction', 'zpaPolicySet', { otherAction: 'countRules' });
	expect(error?.message).toMatch(/Policy Type is missing/);
	expect(calls()).toEqual([]);
});

test('Run Action reaches the lists that the panel does not show, up to the limit', async () => {
	const { items } = await other('runAction', 'ziaUrlCategory', {
		otherAction: 'getManyLite',
		limit: 2,
	});
	expect(items).toHaveLength(2);
});

test('a body that is no JSON object is told before anything is sent', async () => {
	const { error } = await other('create', 'ziaProxy', { bodyJson: '[1]' });
	expect(error?.message).toMatch(/The body is not a JSON object/);
	expect(calls()).toEqual([]);
});

describe('a key of the body', () => {
	const proxy = { name: 'P', address: '192.0.2.7', port: 8080 };
	const make = (body: Row, options: Row = {}) =>
		other('create', 'ziaProxy', { bodyJson: JSON.stringify({ ...proxy, ...body }), options });

	test.each([
		[{ adress: '192.0.2.9' }, "The column 'adress' is no field, and resembles 'Address'"],
		[{ descriptions: 'x' }, "The column 'descriptions' is no field, and resembles 'Description'"],
		[{ descritpion: null }, "The column 'descritpion' is no field, and resembles 'Description'"],
	])('that resembles a field stops the run before a call: %j', async (body, told) => {
		const { error } = await make(body);
		expect(error?.message).toContain(told);
		expect(calls()).toEqual([]);
	});

	test.each([
		['ziaFtpSettings', 'update', { urlCategory: ['GAMBLING'] }],
		['ziaTrafficCaptureRule', 'create', { destIPs: '192.0.2.1', name: 'N' }],
		['ziaTrafficCaptureRule', 'update', { destIPs: '192.0.2.1' }],
	])('of %s stops %s alike: %j', async (id, operation, body) => {
		const bodyJson = JSON.stringify(body);
		const { error } = await other(operation, id, { object: byId(5), bodyJson });
		expect(error?.message).toMatch(/is no field, and resembles/);
		expect(calls()).toEqual([]);
	});

	test('that is not known is sent as given, and told', async () => {
		const { items, error } = await make({ fromTomorrow: { on: true } });
		expect(error).toBeUndefined();
		expect(objects('zia/proxies')[0]).toMatchObject({ fromTomorrow: { on: true } });
		expect(items[0]?.json.warnings).toEqual([
			"Sent as given, though not known as a field of this object: 'fromTomorrow'",
		]);
	});

	test('that is named under Columns to Ignore is sent without a word', async () => {
		const { items } = await make({ adress: 'x' }, { ignoredColumns: 'adress' });
		expect(objects('zia/proxies')[0]).toMatchObject({ adress: 'x', address: '192.0.2.7' });
		expect(items[0]?.json).not.toHaveProperty('warnings');
	});

	test('that only Zscaler sets is told, and not sent', async () => {
		const { items, error } = await other('create', 'zccTrustedNetworkV2', {
			bodyJson: '{"networkName": "N", "guid": "x"}',
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json.warnings).toEqual(['Not used, as only Zscaler sets it: GUID']);
		expect(items[0]?.json.guid).not.toBe('x');
	});
});

test.each(['macos', 'macOS', '4', 4])(
	'an operating system is read by its word: %j',
	async (given) => {
		const { error } = await other('create', 'zccWebPolicy', {
			bodyJson: JSON.stringify({ name: 'P', device_type: given }),
		});
		expect(error).toBeUndefined();
		const policy = Object.values(tenant().state().objects)
			.flat()
			.find(({ name }) => name === 'P');
		expect(policy).toMatchObject({ device_type: 4 });
	},
);
