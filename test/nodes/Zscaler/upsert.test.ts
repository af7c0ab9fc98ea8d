import { byHand, fromColumns, outputs, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();
const upsert = (resource: string, items: Row[], matchBy = 'name', more: Row = {}) =>
	run({ resource, operation: 'upsert', ...fromColumns(matchBy), ...more }, { items });
const outcomes = (result: Awaited<ReturnType<typeof upsert>>) =>
	outputs(result).map(({ json, item }) => [json.outcome, json.changedFields, item]);

const sheet = [
	{ configuredName: 'Partner Sites', urls: '.partner.example, portal.supplier.example' },
	{ configuredName: 'Threat Feed', urls: 'malware.example' },
	{ configuredName: 'New', urls: 'new.example, .newer.example' },
];

test('categories: creates, updates, leaves alone; a second run sends no change', async () => {
	const first = await upsert('ziaUrlCategory', sheet, 'configuredName');
	expect(first.error).toBeUndefined();
	expect(outcomes(first)).toEqual([
		['unchanged', [], 0],
		['updated', ['urls'], 1],
		['created', ['configuredName', 'urls'], 2],
	]);
	expect(calls()).toEqual([
		'GET zia/urlCategories',
		'PUT zia/urlCategories/CUSTOM_02',
		'POST zia/urlCategories',
		'POST zia/status/activate',
	]);
	const second = await upsert('ziaUrlCategory', sheet, 'configuredName');
	expect(second.items.map(({ json }) => json.outcome)).toEqual(Array(3).fill('unchanged'));
	expect(calls()).toEqual(['GET zia/urlCategories', 'GET zia/status']);
});

const rules = [
	{
		name: 'Block Threat Feed',
		action: 'BLOCK',
		urlCategories: 'Threat Feed',
		labels: 'Security',
	},
	{ name: 'Allow Partner Sites', locations: 'San Jose; Berlin'.replace(';', ',') },
	{ name: 'New Rule', action: 'CAUTION', urlCategories: 'GAMBLING,Partner Sites' },
];

test('rules: names of what they refer to become ids, each list is read once', async () => {
	const result = await upsert('ziaUrlFilteringRule', rules);
	expect(result.error).toBeUndefined();
	expect(outcomes(result)).toEqual([
		['unchanged', [], 0],
		['updated', ['locations'], 1],
		['created', ['name', 'action', 'urlCategories'], 2],
	]);
	const state = objects('zia/urlFilteringRules');
	expect(state.map(({ name, order }) => [order, name])).toEqual([
		[1, 'Block Threat Feed'],
		[2, 'Caution on Gambling'],
		[3, 'Allow Partner Sites'],
		[4, 'New Rule'],
	]);
	expect(state[2]).toMatchObject({ locations: [{ id: 158_933_281 }, { id: 158_933_280 }] });
	expect(state[3]).toMatchObject({
		protocols: ['ANY_RULE'],
		urlCategories: ['GAMBLING', 'CUSTOM_01'],
	});
	const sent = calls();
	expect(sent.filter((call) => call.startsWith('GET')).sort()).toEqual([
		'GET zia/locations/lite',
		'GET zia/ruleLabels',
		'GET zia/urlCategories',
		'GET zia/urlFilteringRules',
	]);
	expect(sent.slice(4)).toEqual([
		'PUT zia/urlFilteringRules/1657402',
		'POST zia/urlFilteringRules',
		'POST zia/status/activate',
	]);
});

test('matches by ID, so that a name can be changed', async () => {
	const { items, error } = await run({
		resource: 'ziaRuleLabel',
		operation: 'upsert',
		...byHand({ id: '3391', name: 'For a While' }, 'id'),
	});
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ outcome: 'updated', changedFields: ['name'] });
	expect(objects('zia/ruleLabels').find(({ id }) => id === 3_391)?.name).toBe('For a While');
});

test('what an earlier item creates, a later one of that name updates', async () => {
	const result = await upsert('ziaRuleLabel', [
		{ name: 'Twice', description: 'first' },
		{ name: 'Twice', description: 'second' },
		{ name: 'Twice', description: 'second' },
	]);
	expect(result.items.map(({ json }) => json.outcome)).toEqual(['created', 'updated', 'unchanged']);
	expect(objects('zia/ruleLabels').filter(({ name }) => name === 'Twice')).toHaveLength(1);
});

test('a row without the matched value is told before anything is changed', async () => {
	const { error } = await upsert('ziaRuleLabel', [{ name: 'A' }, { description: 'no name' }]);
	expect(error?.message).toMatch(/Name is missing, by which an existing rule label would be found/);
	expect(error?.description).toContain('Nothing was changed: 1 of 2 items would fail.');
	expect(calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
});

test('a reference that does not exist is told before anything is changed', async () => {
	const { error } = await upsert('ziaUrlFilteringRule', [
		rules[1]!,
		{ name: 'X', locations: 'Atlantis' },
	]);
	expect(error?.message).toContain("Locations names a location that does not exist: 'Atlantis'");
	expect(calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
});

test('activates what a run that was cut off left pending', async () => {
	await upsert('ziaRuleLabel', [{ name: 'A' }], 'name', { activateWhenDone: false });
	expect(tenant().state().pending).toEqual(['zia']);
	calls();
	const { items } = await upsert('ziaRuleLabel', [{ name: 'A' }]);
	expect(items[0]?.json).toMatchObject({ outcome: 'unchanged', activated: true });
	expect(calls()).toEqual(['GET zia/ruleLabels', 'GET zia/status', 'POST zia/status/activate']);
	expect(tenant().state().pending).toEqual([]);
});

test('a rule put in the middle moves the others by itself: one change, whatever stands behind it', async () => {
	const present = objects('zia/urlFilteringRules')
		.filter(({ predefined }) => predefined !== true)
		.map(({ name }) => String(name));
	const rows = [present[0]!, 'New', ...present.slice(1)].map((name, index) => ({
		name,
		order: index + 1,
		action: name === 'New' ? 'BLOCK' : '',
		urlCategories: name === 'New' ? 'GAMBLING' : '',
	}));
	const result = await upsert('ziaUrlFilteringRule', rows);
	expect(result.error).toBeUndefined();
	expect(calls().filter((call) => !call.startsWith('GET'))).toEqual([
		'POST zia/urlFilteringRules',
		'POST zia/status/activate',
	]);
	const [first, ...rest] = present;
	expect(
		objects('zia/urlFilteringRules')
			.filter(({ predefined }) => predefined !== true)
			.sort((one, other) => Number(one.order) - Number(other.order))
			.map(({ name }) => name),
	).toEqual([first, 'New', ...rest]);
});

test.each([false, true])(
	'what was taken with a doubt is told where Zscaler refuses it, continuing: %s',
	async (goesOn) => {
		const row = { name: 'N', action: 'BLOCK', urlCategories: 'GAMBLING', protocols: 'HTPS' };
		const result = await run(
			{ resource: 'ziaUrlFilteringRule', operation: 'upsert', ...fromColumns() },
			{ items: [row], ...(goesOn ? { onError: 'continueRegularOutput' as const } : {}) },
		);
		const told = goesOn ? result.items[0]?.json.details : result.error?.description;
		expect(told).toContain("Sent as it is: Protocols: 'HTPS' is none of the 15 choices");
	},
);
