import { byId, byName, outputs, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();
const remove = (resource: string, object: Row, items: Row[] = [{}], more: Row = {}) =>
	run({ resource, operation: 'delete', object, ...more }, { items });

test('one object, by name', async () => {
	const result = await remove('ziaRuleLabel', byName('Temporary'));
	expect(result.error).toBeUndefined();
	expect(outputs(result)).toEqual([
		{ item: 0, json: { outcome: 'deleted', id: 3_391, activated: true } },
	]);
	expect(objects('zia/ruleLabels').map(({ id }) => id)).toEqual([3_390, 3_392]);
	expect(calls()).toEqual([
		'GET zia/ruleLabels',
		'DELETE zia/ruleLabels/3391',
		'POST zia/status/activate',
	]);
});

test('many objects in one call, where the API deletes many', async () => {
	tenant().seed('zia/locations', [{ id: 900, name: 'Oslo' }]);
	const items = ['Oslo', 'San Jose', 'Oslo', 'Singapore'].map((name) => ({ name }));
	const result = await remove('ziaLocation', byName('={{ $json.name }}'), items);
	expect(result.error).toBeUndefined();
	expect(outputs(result).map(({ json, item }) => [json.id, item])).toEqual([
		[900, 0],
		[158_933_281, 1],
		[900, 2],
		[158_933_282, 3],
	]);
	expect(objects('zia/locations').map(({ name }) => name)).toEqual(['Berlin', 'Berlin Guests']);
	expect(calls()).toEqual([
		'GET zia/locations',
		'GET zia/locations/158933280/sublocations',
		'POST zia/locations/bulkDelete',
		'POST zia/status/activate',
	]);
});

test('an object that is in use stays, and the error says what to do', async () => {
	const { error } = await remove('ziaRuleLabel', byId(3_392));
	expect(error?.description).toMatch(/Remove it from the rules and groups that use it first/);
	expect(tenant().state().pending).toEqual([]);
});
