import { mark } from '../../zscaler/client/tenants';
import { byId, byName, outputs, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();
const remove = (resource: string, object: Row, items: Row[] = [{}]) =>
	run({ resource, operation: 'delete', object }, { items });
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
