import {
	byHand,
	byId,
	byName,
	fromList,
	outputs,
	type Row,
	useTenant,
} from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();
const update = (
	resource: string,
	object: Row,
	value: Row,
	{ items = [{}], ...more }: Row & { items?: Row[] } = {},
) => run({ resource, operation: 'update', object, ...byHand(value), ...more }, { items });
const rule = (id: number) => objects('zia/urlFilteringRules').find((each) => each.id === id);

test('changes what the user set and loses nothing else', async () => {
	const before = rule(1_657_401);
	const result = await update('ziaUrlFilteringRule', byId(1_657_401), { action: 'BLOCK' });
	expect(result.error).toBeUndefined();
	expect(outputs(result)).toEqual([
		{
			item: 0,
			json: expect.objectContaining({
				outcome: 'updated',
				changedFields: ['action'],
				name: 'Caution on Gambling',
				action: 'BLOCK',
				activated: true,
			}),
		},
	]);
	const { lastModifiedTime: _t, lastModifiedBy: _b, ...after } = rule(1_657_401) ?? {};
	const { lastModifiedTime: _u, lastModifiedBy: _c, ...whole } = before ?? {};
	expect(after).toEqual(expect.objectContaining({ ...whole, action: 'BLOCK' }));
	expect(calls()).toEqual([
		'GET zia/urlFilteringRules/1657401',
		'PUT zia/urlFilteringRules/1657401',
		'POST zia/status/activate',
	]);
});

test('what is as wanted is not sent, and nothing is activated', async () => {
	const { items } = await update('ziaUrlFilteringRule', fromList(1_657_402), {
		action: 'allow',
		protocols: 'http_rule, https_rule',
		locations: 'Berlin',
	});
	expect(items[0]?.json).toMatchObject({ outcome: 'unchanged', changedFields: [] });
	expect(calls()).toEqual([
		'GET zia/locations/lite',
		'GET zia/urlFilteringRules/1657402',
		'GET zia/status',
	]);
});

test('finds by name, and takes the whole object where the list has it', async () => {
	await update('ziaUrlCategory', byName('Threat Feed'), { description: 'Fed by n8n' });
	expect(objects('zia/urlCategories').find(({ id }) => id === 'CUSTOM_02')).toMatchObject({
		configuredName: 'Threat Feed',
		description: 'Fed by n8n',
		urls: ['malware.example', 'phish.example/login'],
	});
	expect(calls()).toEqual([
		'GET zia/urlCategories',
		'PUT zia/urlCategories/CUSTOM_02',
		'POST zia/status/activate',
	]);
});

test('many items read the list once', async () => {
	const ids = [1_657_400, 1_657_401, 1_657_402, 1_657_401];
	const { items } = await update(
		'ziaUrlFilteringRule',
		byId('={{ $json.id }}'),
		{ state: '={{ $json.state }}' },
		{ items: ids.map((id, index) => ({ id, state: index === 3 ? 'DISABLED' : 'ENABLED' })) },
	);
	expect(items.map(({ json }) => json.outcome)).toEqual([
		'unchanged',
		'unchanged',
		'unchanged',
		'updated',
	]);
	expect(calls()).toEqual([
		'GET zia/urlFilteringRules',
		'PUT zia/urlFilteringRules/1657401',
		'POST zia/status/activate',
	]);
});

test('an empty cell leaves a field alone, or empties it where the user says so', async () => {
	const cells = { description: '', locations: '' };
	await update('ziaUrlFilteringRule', byId(1_657_402), cells);
	expect(calls()).toEqual(['GET zia/urlFilteringRules/1657402', 'GET zia/status']);
	await update('ziaUrlFilteringRule', byId(1_657_402), cells, {
		items: [{}],
		...{
			options: { emptyValues: 'clear' },
		},
	});
	expect(rule(1_657_402)?.locations ?? []).toEqual([]);
});

test('a column that is no field is told, where the user wants it', async () => {
	const { error } = await run(
		{
			resource: 'ziaRuleLabel',
			operation: 'update',
			object: byId(3_390),
			values: { mappingMode: 'autoMapInputData', value: null, matchingColumns: [], schema: [] },
			options: { ignoreUnknown: false },
		},
		{ items: [{ name: 'X', colour: 'red' }] },
	);
	expect(error?.message).toBe("Update a rule label: 'colour' is no field of this object.");
	expect(calls()).toEqual([]);
});

test('ids of objects that are gone are told in words', async () => {
	const { error } = await update('ziaRuleLabel', byId(1), { name: 'X' });
	expect(error?.message).toMatch(/^Update a rule label: /);
	expect(error?.httpCode).toBe('404');
	expect(tenant().state().pending).toEqual([]);
});
