import { mark } from '../../zscaler/client/tenants';
import { byHand, byId, fromColumns, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();
const upsert = (resource: string, items: Row[], matchBy = 'name') =>
	run({ resource, operation: 'upsert', ...fromColumns(matchBy) }, { items });
const writes = () => calls().filter((call) => !call.startsWith('GET'));

describe('Create or Update of what exists', () => {
	test('a duplicate that the list did not hold is found when it is read again', async () => {
		tenant().setFaults({ method: 'GET', path: '/zia/api/v1/ruleLabels*', status: 200, body: [] });
		const { items, error } = await upsert('ziaRuleLabel', [
			{ name: 'Temporary', description: 'Found' },
		]);
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ outcome: 'updated', changedFields: ['description'] });
	});

	test('the same name in other capitals is the same object to Zscaler', async () => {
		const { items, error } = await upsert('ziaRuleLabel', [{ name: 'TEMPORARY' }]);
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ outcome: 'updated', id: 3_391 });
		expect(objects('zia/ruleLabels')).toHaveLength(3);
	});

	test('nothing there advises Create or Update', async () => {
		tenant().setFaults({
			method: 'POST',
			path: '/zia/api/v1/ruleLabels',
			status: 409,
			body: { code: 'DUPLICATE_ITEM', message: 'It exists' },
		});
		const { error } = await upsert('ziaRuleLabel', [{ name: 'Hidden' }]);
		expect(error?.message).toBe('Create or update rule labels: It exists');
		expect(error?.description).not.toContain('Create or Update');
		expect(error?.description).toContain('The list that Zscaler shows does not hold it');
	});

	test('the microtenant option is named where ZPA asks for a microtenant', async () => {
		tenant().setFaults({
			method: 'POST',
			path: '/zpa/*',
			status: 400,
			body: { id: 'microtenant.mandatory', reason: 'Microtenant is mandatory' },
		});
		const { error } = await upsert('zpaSegmentGroup', [{ name: 'New' }]);
		expect(error?.description).toContain('Add the option Microtenant ID');
	});
});

describe('the id column', () => {
	test('of another tenant is no value: nothing differs, nothing is sent', async () => {
		const { items, error } = await upsert('ziaRuleLabel', [{ id: '99', name: 'Temporary' }]);
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ outcome: 'unchanged', id: 3_391 });
	});

	test('is in no body of a new object, and comes as the object has it in an update', async () => {
		const { error } = await upsert('ziaRuleLabel', [
			{ id: '99', name: 'New' },
			{ id: '99', name: 'Temporary', description: 'x' },
		]);
		expect(error).toBeUndefined();
		const [made, found] = ['New', 'Temporary'].map((name) =>
			objects('zia/ruleLabels').find((label) => label.name === name),
		);
		expect([99, '99']).not.toContain(made?.id);
		expect(found).toMatchObject({ id: 3_391, description: 'x' });
	});
});

describe('objects without the field that is matched by', () => {
	beforeEach(() => {
		tenant().seed('zia/vpnCredentials', [
			{ id: 5, type: 'UFQDN', fqdn: 'br1@example.com', comments: '' },
			{ id: 6, type: 'IP', ipAddress: '203.0.113.9', comments: '' },
		]);
	});

	test('are matched by another that people know them by, row by row', async () => {
		const { items, error } = await upsert(
			'ziaVpnCredential',
			[
				{ fqdn: 'br1@example.com', comments: 'one' },
				{ ipAddress: '203.0.113.9', comments: 'two' },
			],
			'fqdn',
		);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => [json.outcome, json.id, json.comments])).toEqual([
			['updated', 5, 'one'],
			['updated', 6, 'two'],
		]);
	});

	test('or by their id', async () => {
		const { items, error } = await upsert(
			'ziaUrlCategory',
			[{ id: 'GAMBLING', description: '' }, { configuredName: 'Threat Feed' }],
			'configuredName',
		);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => [json.outcome, json.id])).toEqual([
			['unchanged', 'GAMBLING'],
			['unchanged', 'CUSTOM_02'],
		]);
	});
});

test('a default rule keeps its place, and no other rule is put there', async () => {
	const kept = await upsert('ziaFirewallFilteringRule', [
		{ name: 'Default Firewall Filtering Rule', order: 127 },
	]);
	expect(kept.error).toBeUndefined();
	expect(kept.items[0]?.json).toMatchObject({
		outcome: 'unchanged',
		order: -1,
		warnings: ['Not used: the order 127, as a default rule keeps its place'],
	});
	const put = await upsert('ziaFirewallFilteringRule', [
		{ name: 'New', order: -1, action: 'ALLOW', srcIps: '10.0.0.1' },
	]);
	expect(put.error?.message).toContain('The order -1 is for rules that Zscaler made');
	expect(writes()).toEqual([]);
});

test('name and e-mail of a user are never written back as a single answer encodes them', async () => {
	const [user] = objects('zia/users');
	tenant().setFaults({
		method: 'GET',
		path: `/zia/api/v1/users/${String(user?.id)}`,
		status: 200,
		body: { ...user, name: 'QmVybGlu', email: 'eEBleGFtcGxl' },
		times: null,
	});
	const { error } = await run({
		resource: 'ziaUser',
		operation: 'update',
		object: byId(String(user?.id)),
		...byHand({ comments: 'Changed' }),
	});
	expect(error).toBeUndefined();
	expect(objects('zia/users')[0]).toMatchObject({
		name: user?.name,
		email: user?.email,
		comments: 'Changed',
	});
});

test('an answer without the object or its id has it read, and a later row finds it', async () => {
	tenant().seed('zia/ruleLabels', [{ id: 77, name: 'Silent' }]);
	tenant().setFaults(
		{ method: 'GET', path: '/zia/api/v1/ruleLabels*', status: 200, headers: mark, body: [] },
		{ method: 'POST', path: '/zia/api/v1/ruleLabels', status: 204 },
	);
	const { items, error } = await upsert('ziaRuleLabel', [
		{ name: 'Silent' },
		{ name: 'Silent', description: 'second' },
	]);
	expect(error).toBeUndefined();
	expect(items.map(({ json }) => [json.outcome, json.id])).toEqual([
		['created', 77],
		['updated', 77],
	]);
});
