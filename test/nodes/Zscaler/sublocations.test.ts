import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { openForm } from '../../harness/engine/openForm';
import { fromColumns, outputs, useTenant } from '../../harness/engine/useTenant';

const { run, calls, credentials, tenant } = useTenant();
const nodeType = new Zscaler();

const many = { resource: 'ziaLocation', operation: 'getMany', returnAll: true };

beforeEach(() => {
	tenant().seed('zia/locations', [
		{ id: 7_001, name: 'Lausanne', country: 'SWITZERLAND' },
		{ id: 7_002, name: 'Lausanne Guests', parentId: 7_001, ipAddresses: ['10.7.0.0/24'] },
		{ id: 7_003, name: 'Lausanne Printers', parentId: 7_001, ipAddresses: ['10.7.1.0/24'] },
	]);
});

const named = (items: readonly { json: object }[], start: string) =>
	items.map(({ json }) => (json as { name: string }).name).filter((name) => name.startsWith(start));

test('Get Many lists what stands below a location, after it', async () => {
	const result = await run(many, { items: [{}] as never });
	expect(named(outputs(result) as never, 'Lausanne')).toEqual([
		'Lausanne',
		'Lausanne Guests',
		'Lausanne Printers',
	]);
	expect(calls()).toContain('GET zia/locations/7001/sublocations');
});

test('a limit counts what stands below as well', async () => {
	const result = await run({ ...many, returnAll: false, limit: 3 }, { items: [{}] as never });
	expect(outputs(result)).toHaveLength(3);
});

test('a sublocation is found by its name, not made again', async () => {
	const columns = { name: 'Lausanne Guests', description: 'Wi-Fi of guests' };
	const result = await run(
		{ resource: 'ziaLocation', operation: 'upsert', ...fromColumns('name') },
		{ items: [columns] as never },
	);
	expect(result.error).toBeUndefined();
	const writes = calls().filter((call) => /^(POST|PUT) zia\/locations/.test(call));
	expect(writes).toEqual(['PUT zia/locations/7002']);
});

test('a form offers sublocations too, for one call', async () => {
	const form = openForm(nodeType, credentials(), { resource: 'ziaLocation', operation: 'get' });
	const { results } = await nodeType.methods.listSearch.searchObjects!.call(
		form,
		'lausanne guests',
	);
	expect(results.map(({ name }) => name)).toEqual(['Lausanne Guests']);
	expect(tenant().calls().at(-1)).toMatchObject({
		path: expect.stringContaining('/locations/lite') as unknown,
		query: { includeSubLocations: 'true', includeParentLocations: 'true' },
	});
});
