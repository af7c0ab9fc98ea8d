import { mark } from '../../zscaler/client/tenants';
import {
	byHand,
	byId,
	byName,
	fromColumns,
	outputs,
	type Row,
	useTenant,
} from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();
const remove = (resource: string, object: Row, items: Row[] = [{}]) =>
	run({ resource, operation: 'delete', object }, { items });
const upsert = (resource: string, items: Row[], matchBy = 'name') =>
	run({ resource, operation: 'upsert', ...fromColumns(matchBy) }, { items });
const writes = () => calls().filter((call) => !call.startsWith('GET'));

describe('a Delete that is run again', () => {
	test('counts what is gone as done, and says so', async () => {
		const again = await remove('ziaRuleLabel', byId(1));
		expect(again.error).toBeUndefined();
		expect(outputs(again)).toEqual([
			{
				item: 0,
				json: expect.objectContaining({
					outcome: 'absent',
					id: '1',
					warnings: ['Nothing was left to delete: there is no rule label with the ID 1'],
				}),
			},
		]);
		expect(again.hints[0]?.message).toContain('Nothing was left to delete');
	});

	test('by name as well', async () => {
		const { items, error } = await remove('ziaRuleLabel', byName('={{ $json.name }}'), [
			{ name: 'Temporary' },
			{ name: 'Gone' },
		]);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => [json.outcome, json.id ?? json.name])).toEqual([
			['deleted', 3_391],
			['absent', 'Gone'],
		]);
		expect(objects('zia/ruleLabels').map(({ id }) => id)).toEqual([3_390, 3_392]);
	});

	test('in bulk, which Zscaler refuses as a whole for one that is gone', async () => {
		const { items, error } = await remove('ziaLocation', byId('={{ $json.id }}'), [
			{ id: 158_933_281 },
			{ id: 1 },
			{ id: 158_933_282 },
		]);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => [json.outcome, json.id])).toEqual([
			['deleted', '158933281'],
			['absent', '1'],
			['deleted', '158933282'],
		]);
		expect(writes().filter((call) => call.endsWith('bulkDelete'))).toHaveLength(2);
	});

	test('after a failure of Zscaler that had acted', async () => {
		tenant().setFaults({ method: 'DELETE', path: '/zpa/*', status: 500, body: {} });
		const { items, error } = await remove('zpaSegmentGroup', byId('216196257331370999'));
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ outcome: 'absent', id: '216196257331370999' });
		expect(writes()).toHaveLength(2);
	});

	test('after a failure that had acted, of one that is given by its name', async () => {
		tenant().seed('zpa/segmentGroup', [{ id: '216196257331370777', name: 'Old', enabled: true }]);
		tenant().setFaults({ method: 'DELETE', path: '/zpa/*', effect: 'failAfterApply' });
		const { items, error } = await remove('zpaSegmentGroup', byName('Old'));
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ outcome: 'absent', id: '216196257331370777' });
		expect(objects('zpa/segmentGroup').map(({ name }) => name)).not.toContain('Old');
		expect(writes()).toHaveLength(2);
	});

	test('in an action that deletes, after a failure that had acted', async () => {
		const path = '/ziam/admin/api/v1/groups/*';
		tenant().setFaults(
			{ method: 'DELETE', path, status: 500, body: {} },
			{ method: 'DELETE', path, nth: 2, status: 404, headers: mark, body: {} },
		);
		const { items, error } = await run({
			resource: 'zidGroup',
			operation: 'removeUser',
			object: byId('g1'),
			parentUserId: byId('u1'),
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({
			outcome: 'absent',
			warnings: ['Nothing was left to delete: Zscaler does not know what is named'],
		});
		expect(writes()).toHaveLength(2);
	});

	test.each([
		[
			'an action',
			{ resource: 'zidGroup', operation: 'removeUser', parentUserId: byId('u1') },
			'g1',
		],
		['Delete', { resource: 'ziaRuleLabel', operation: 'delete' }, 3_391],
		['Delete', { resource: 'zpaSegmentGroup', operation: 'delete' }, '216196257331370777'],
	])('is not done where somebody else answers 404: %s', async (_how, parameters, id) => {
		tenant().seed('zpa/segmentGroup', [{ id: '216196257331370777', name: 'Old', enabled: true }]);
		const body = { error: 'Not Found', code: 404 };
		tenant().setFaults({ method: 'DELETE', status: 404, body, times: null });
		const { items, error } = await run({ ...parameters, object: byId(id) });
		expect(items).toEqual([]);
		expect(error?.message).toContain('Not Found');
	});

	test('what is still there after a failure is no done deed', async () => {
		tenant().setFaults({ method: 'POST', path: '/zia/*', status: 500, body: {} });
		const { error } = await remove('ziaLocation', byId('={{ $json.id }}'), [
			{ id: 158_933_281 },
			{ id: 158_933_282 },
		]);
		expect(error?.httpCode).toBe('500');
	});
});

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
