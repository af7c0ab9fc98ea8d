import { byHand, fromColumns, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();
const make = (resource: string, items: Row[], operation = 'create', options: Row = {}) =>
	run({ resource, operation, ...fromColumns(), options }, { items });

const CONDITIONS = '[{"operands":[{"objectType":"APP","values":["216196257331404604"]}]}]';

/** Of each product some rules: with the deed alone, with what narrows it alone, and with both. */
const rules: readonly (readonly [resource: string, deed: Row, criterion: Row])[] = [
	['ziaUrlFilteringRule', { action: 'BLOCK' }, { urlCategories: 'GAMBLING' }],
	['ziaFirewallFilteringRule', { action: 'ALLOW' }, { destAddresses: '192.0.2.1' }],
	['ziaDnsRule', { action: 'BLOCK' }, { srcIps: '192.0.2.1' }],
	['ziaIpsRule', { action: 'BLOCK_DROP' }, { srcIps: '192.0.2.1' }],
	['ziaSslInspectionRule', { action: '{"type":"BLOCK"}' }, { urlCategories: 'GAMBLING' }],
	['ziaNatRule', { redirectIp: '192.0.2.9' }, { destAddresses: '192.0.2.1' }],
	['ziaSandboxRule', { baRuleAction: 'BLOCK' }, { urlCategories: 'GAMBLING' }],
	['zpaAccessPolicyRule', { action: 'ALLOW' }, { conditions: CONDITIONS }],
	['zpaTimeoutPolicyRule', { reauthTimeout: '172800' }, { conditions: CONDITIONS }],
];

describe.each(rules)('a new %s', (resource, task, criterion) => {
	const on = resource.startsWith('zpa') ? { disabled: 'no' } : { state: 'ENABLED' };
	const idle = { name: 'N', ...on, description: 'says nothing that decides' };
	const operand = '[{"operator":"OR","operands":[{"objectType":"APP","values":[]}]}]';
	const open = Object.fromEntries(
		Object.keys(criterion).map((name) => [name, name === 'conditions' ? operand : 'ANY']),
	);

	test.each(['create', 'upsert'])(
		'%s: is refused without a write where it decides nothing',
		async (verb) => {
			for (const row of [idle, { ...idle, ...task }, { ...idle, ...task, ...open }]) {
				const { error } = await make(resource, [row], verb);
				expect(error?.message).toMatch(/ would be for everything: state /);
				expect(error?.description).toContain('Allow Rules for Everything');
			}
			const { error } = await make(resource, [{ ...idle, ...criterion }], verb);
			expect(error?.message).toMatch(/A new .* (needs .*Action|says nowhere what it does)/);
			expect(calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
		},
	);

	test('is made where it says both, and for everything only by permission', async () => {
		const narrow = await make(resource, [{ name: 'N', ...task, ...criterion }]);
		expect(narrow.error).toBeUndefined();
		expect(narrow.items[0]?.json.outcome).toBe('created');
		const allowed = await make(resource, [{ name: 'All', ...task }], 'upsert', {
			forEverything: true,
		});
		expect(allowed.error).toBeUndefined();
		expect(allowed.items[0]?.json.outcome).toBe('created');
	});
});

test('the form as it opens, with a name, makes nothing', async () => {
	const { error } = await run({
		resource: 'ziaUrlFilteringRule',
		operation: 'create',
		...byHand({ name: 'N' }),
	});
	expect(error?.message).toBe(
		'Create a URL filtering rule: A new one needs Action. It would be for everything: ' +
			'state at least one of URL Categories, Locations, Location Groups, Departments, Groups and so on.',
	);
	expect(calls()).toEqual([]);
});

test.each([
	['ziaUrlFilteringRule', { action: 'BLOCK', protocols: 'HTTP, HTTPS' }],
	['ziaDlpWebRule', { action: 'BLOCK', protocols: 'HTTPS_RULE' }],
])('a new %s that states its protocols alone is for everything', async (resource, row) => {
	const { error } = await make(resource, [{ name: 'N', ...row }]);
	expect(error?.message).toContain(' would be for everything: state ');
	expect(calls()).toEqual([]);
});

test('all items that decide nothing are told at once', async () => {
	const { error } = await make('ziaUrlFilteringRule', [
		{ name: 'A', action: 'BLOCK', urlCategories: 'GAMBLING' },
		{ name: 'B' },
		{ name: 'C', action: 'ALLOW' },
	]);
	expect(error?.message).toContain('A new one');
	expect(error?.description).toContain(
		'Nothing was changed: 2 of 3 items would fail.\nItem 1: as told above.\n',
	);
	expect(error?.description).toContain('Item 2: A new one would be for everything');
	expect(calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
});

test('Other Object asks for the same', async () => {
	const create = (body: Row, options: Row = {}) =>
		run({
			...{ resource: 'otherObject', objectType: 'ziaTrafficCaptureRule', operation: 'create' },
			...{ bodyJson: JSON.stringify(body), options },
		});
	const bare = await create({ name: 'N', action: null });
	expect(bare.error?.message).toMatch(/A new one needs Action\. It would be for/);
	expect(calls()).toEqual([]);
	const made = await create({ name: 'N', action: 'CAPTURE' }, { forEverything: true });
	expect(made.error).toBeUndefined();
	expect(made.items[0]?.json).toMatchObject({ outcome: 'created' });
});

test('where the answer tells nothing, what Zscaler set is read', async () => {
	const path = '/zia/api/v1/urlFilteringRules';
	const row = { name: 'N', action: 'BLOCK', urlCategories: 'GAMBLING' };
	tenant().setFaults({ method: 'POST', path, status: 204, applies: true });
	const blind = await make('ziaUrlFilteringRule', [row]);
	expect(blind.error).toBeUndefined();
	const { setByZscaler, id } = blind.items[0]?.json as Row & { setByZscaler: Row };
	expect(id).toBe(objects('zia/urlFilteringRules').find(({ name }) => name === 'N')?.id);
	expect(setByZscaler).toMatchObject({ state: 'ENABLED', rank: 7, protocols: ['ANY_RULE'] });
});

test.each([
	['as time intervals', {}],
	['as time windows alone', { path: '/zia/api/v1/timeIntervals', status: 403, times: null }],
])('the hours of a rule are named as Zscaler lists them: %s', async (_how, fault) => {
	if ('path' in fault) tenant().setFaults({ ...fault, body: { code: 'SCOPE_LIMITED' } });
	const row = { name: 'N', action: 'BLOCK', urlCategories: 'GAMBLING', timeWindows: 'Weekends' };
	const { error } = await make('ziaUrlFilteringRule', [row]);
	expect(error).toBeUndefined();
	const made = objects('zia/urlFilteringRules').find(({ name }) => name === 'N');
	expect(made).toMatchObject({ timeWindows: [{ id: 553 }] });
});

test('an update of a rule needs neither', async () => {
	const { items } = await make(
		'ziaUrlFilteringRule',
		[{ name: 'Block Threat Feed', description: 'D' }],
		'upsert',
	);
	expect(items[0]?.json).toMatchObject({ outcome: 'updated', changedFields: ['description'] });
});

test('the output names what the user did not set', async () => {
	const row = { name: 'N', action: 'BLOCK', urlCategories: 'GAMBLING', locations: 'Berlin' };
	const { items } = await make('ziaUrlFilteringRule', [row]);
	const { setByZscaler } = items[0]?.json as { setByZscaler: Row };
	expect(setByZscaler).toMatchObject({
		order: 4,
		rank: 7,
		state: 'ENABLED',
		protocols: ['ANY_RULE'],
		blockOverride: false,
	});
	for (const name of ['id', ...Object.keys(row)]) expect(setByZscaler).not.toHaveProperty(name);
	expect(objects('zia/urlFilteringRules').at(-1)).toMatchObject({ ...setByZscaler, name: 'N' });
});
