import {
	byId,
	byName,
	fromList,
	outputs,
	type Row,
	useTenant,
} from '../../harness/engine/useTenant';

const { run, calls } = useTenant();
const get = (object: object, more: object = {}, items: Row[] = [{}]) =>
	run({ resource: 'ziaUrlCategory', operation: 'get', object, ...more }, { items });

test.each([
	['by ID', byId('CUSTOM_01'), 'GET zia/urlCategories/CUSTOM_01'],
	['from the list', fromList('CUSTOM_01'), 'GET zia/urlCategories/CUSTOM_01'],
	['by name', byName('Partner Sites'), 'GET zia/urlCategories'],
	['by name, in other capitals', byName('partner sites'), 'GET zia/urlCategories'],
])('%s', async (_how, object, call) => {
	const { items } = await get(object);
	expect(items).toEqual([
		{
			json: expect.objectContaining({ id: 'CUSTOM_01', configuredName: 'Partner Sites' }),
			pairedItem: { item: 0 },
		},
	]);
	expect(calls()).toEqual([call]);
});

test('a name that nothing has is told in words', async () => {
	const { error } = await get(byName('Nothing'));
	expect(error?.message).toBe("Get a URL category: There is no URL category named 'Nothing'.");
	expect(error?.description).toBe(
		'Check the name or ID. It may have been deleted in the Zscaler portal.',
	);
});

test('an expression that names no object is told before anything is sent', async () => {
	const { error } = await get(byId('={{ $json.missing }}'));
	expect(error?.message).toBe('Get a URL category: No object is chosen.');
	expect(error?.description).toBe('Choose one under Object, or give its name or ID.');
	expect(calls()).toEqual([]);
});

test('many by name read the list once, and each item gets its own', async () => {
	const names = ['Threat Feed', 'Partner Sites', 'Threat Feed', 'Partner Sites'];
	const object = byName('={{ $json.name }}');
	const result = await get(
		object,
		{},
		names.map((name) => ({ name })),
	);
	expect(outputs(result).map(({ json, item }) => [json.configuredName, item])).toEqual(
		names.map((name, item) => [name, item]),
	);
	expect(calls()).toEqual(['GET zia/urlCategories']);
});

test('a settings page needs no object', async () => {
	const { items } = await run({
		resource: 'otherObject',
		operation: 'get',
		objectType: 'ziaAdvancedSettings',
	});
	expect(items[0]?.json).toEqual({ enableDnsResolutionOnTransparentProxy: true });
});
