import { byHand, fromColumns, outputs, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();
const create = (resource: string, items: Row[], more: Row = {}) =>
	run({ resource, operation: 'create', ...fromColumns(), ...more }, { items });

test('fills in what the object needs and the user left open, and activates once', async () => {
	const result = await create('ziaUrlCategory', [
		{ configuredName: 'One', urls: 'one.example.com, .two.example.com' },
	]);
	expect(result.error).toBeUndefined();
	expect(outputs(result)).toEqual([
		{
			item: 0,
			json: expect.objectContaining({
				outcome: 'created',
				changedFields: ['configuredName', 'urls'],
				id: 'CUSTOM_03',
				activated: true,
			}),
		},
	]);
	expect(objects('zia/urlCategories').at(-1)).toMatchObject({
		configuredName: 'One',
		superCategory: 'USER_DEFINED',
		urls: ['one.example.com', '.two.example.com'],
	});
	expect(calls()).toEqual(['POST zia/urlCategories', 'POST zia/status/activate']);
	expect(tenant().state().pending).toEqual([]);
});

test('puts new rules behind the last that can be moved, one after the other', async () => {
	const rows = ['A', 'B'].map((name) => ({ name, action: 'allow', destAddresses: '192.0.2.1' }));
	const { items } = await create('ziaFirewallFilteringRule', rows);
	expect(items.map(({ json }) => [json.name, json.order])).toEqual([
		['A', 2],
		['B', 3],
	]);
	expect(objects('zia/firewallFilteringRules').map(({ name }) => name)).toEqual(
		expect.arrayContaining(['Allow DNS', 'A', 'B', 'Default Firewall Filtering Rule']),
	);
	expect(calls()).toEqual([
		'GET zia/firewallFilteringRules',
		'POST zia/firewallFilteringRules',
		'POST zia/firewallFilteringRules',
		'POST zia/status/activate',
	]);
});

test('a missing value is told by its label before anything is sent', async () => {
	const { error } = await create('ziaUrlCategory', [{ urls: 'a.example.com' }]);
	expect(error?.message).toBe('Create a URL category: A new one needs Name.');
	expect(calls()).toEqual([]);
});

test('a row that cannot be used is told before the first is sent, with all its like', async () => {
	const { error } = await create('ziaFirewallFilteringRule', [
		{ name: 'Good', action: 'ALLOW', srcIps: '192.0.2.0/24' },
		{ name: 'Bad', action: 'explode at once' },
		{ name: 'Worse', order: 'first' },
		{ action: 'ALLOW', srcIps: '192.0.2.0/24' },
	]);
	expect(error?.message).toMatch(
		/^Create a firewall filtering rule: Action: 'explode at once' is not one of ALLOW, /,
	);
	expect(error?.description).toContain('Nothing was changed: 3 of 4 items would fail.');
	expect(error?.description).toMatch(/Item 1: as told above\.\nItem 2: .*'first' is not a number/);
	expect(error?.description).toContain('Item 3: A new one needs Name.');
	expect(calls()).toEqual([]);
});

test('what exists already is refused with what to do', async () => {
	const { error } = await create('ziaUrlCategory', [{ configuredName: 'Partner Sites' }]);
	expect(error?.message).toMatch(/^Create a URL category: /);
	expect(error?.description).toMatch(/Create or Update/);
	expect(tenant().state().pending).toEqual([]);
});

test('without Activate When Done the change waits, and the item says so', async () => {
	const { items } = await create('ziaRuleLabel', [{ name: 'New' }], { activateWhenDone: false });
	expect(items[0]?.json).toMatchObject({ outcome: 'created', activated: false });
	expect(calls()).toEqual(['POST zia/ruleLabels']);
	expect(tenant().state().pending).toEqual(['zia']);
});

test('takes values mapped by hand, and references by name', async () => {
	const { error } = await run({
		resource: 'ziaUrlFilteringRule',
		operation: 'create',
		...byHand({
			name: 'Berlin',
			action: 'BLOCK',
			locations: 'Berlin, 158933281',
			urlCategories: 'Partner Sites, GAMBLING',
			labels: 'Security',
		}),
	});
	expect(error).toBeUndefined();
	expect(objects('zia/urlFilteringRules').find(({ name }) => name === 'Berlin')).toMatchObject({
		order: 4,
		locations: [{ id: 158_933_280 }, { id: 158_933_281 }],
		urlCategories: ['CUSTOM_01', 'GAMBLING'],
		labels: [{ id: 3_392 }],
	});
	expect(calls().sort()).toEqual([
		'GET zia/locations/lite',
		'GET zia/ruleLabels',
		'GET zia/urlCategories',
		'GET zia/urlFilteringRules',
		'POST zia/status/activate',
		'POST zia/urlFilteringRules',
	]);
});

test('a reference that does not exist is told before the rule is sent', async () => {
	const { error } = await create('ziaUrlFilteringRule', [
		{ name: 'X', action: 'BLOCK', locations: 'Atlantis' },
	]);
	expect(error?.message).toBe(
		"Create a URL filtering rule: The field Locations names a location that does not exist: 'Atlantis'.",
	);
	expect(calls()).toEqual(['GET zia/locations/lite']);
});
