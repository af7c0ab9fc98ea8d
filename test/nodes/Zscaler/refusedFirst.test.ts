import { byName, fromColumns, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();
const update = (resource: string, items: Row[], options: Row = {}) =>
	run(
		{
			resource,
			operation: 'update',
			object: byName('={{ $json.name }}'),
			...fromColumns(),
			options,
		},
		{ items },
	);
const upsert = (resource: string, items: Row[], options: Row = {}) =>
	run({ resource, operation: 'upsert', ...fromColumns(), options }, { items });
const writes = () => calls().filter((call) => !call.startsWith('GET'));
const ways = [
	['Update', update],
	['Create or Update', upsert],
] as const;

describe.each(ways)('%s, before the first write', (_way, change) => {
	test('refuses a row in which two forms of one thing differ', async () => {
		const { error } = await change('zpaApplicationSegment', [
			{ name: 'Wiki', description: 'first' },
			{ name: 'Wiki', tcpPortRanges: '["22","22"]', tcpPortRange: '[{"from":"80","to":"80"}]' },
		]);
		expect(error?.message).toContain('say the same in two forms, and here they differ');
		expect(error?.description).toContain('Nothing was changed: 1 of 2 items');
		expect(writes()).toEqual([]);
	});

	test('takes a row in which one of two forms is as it was', async () => {
		const { items, error } = await change('zpaApplicationSegment', [
			{ name: 'Wiki', tcpPortRanges: '["22","22"]', tcpPortRange: '[{"from":"443","to":"443"}]' },
		]);
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ outcome: 'updated', changedFields: ['tcpPortRanges'] });
	});

	test('refuses an object beside the id of another', async () => {
		tenant().seed('zia/browserIsolation/profiles', [
			{ id: 'p-1', name: 'Profile', url: 'https://isolation.example.com' },
		]);
		const { error } = await change('ziaUrlFilteringRule', [
			{ name: 'Allow Partner Sites', cbiProfile: '{"id":"p-1"}', cbiProfileId: '8' },
		]);
		expect(error?.message).toContain('Isolation Profile and Isolation Profile ID');
		expect(writes()).toEqual([]);
	});

	test.each([
		['an emptied cell', { urlCategories: '' }, { emptyValues: 'clear' }],
		['a cell that says Any', { urlCategories: 'ANY' }, {}],
	])('refuses %s that leaves a rule for everything', async (_what, row, options) => {
		const items = [
			{ name: 'Caution on Gambling', description: 'D' },
			{ name: 'Block Threat Feed', ...row },
		];
		const { error } = await change('ziaUrlFilteringRule', items, options);
		expect(error?.message).toContain(
			"The URL filtering rule 'Block Threat Feed' would be for everything (Action BLOCK",
		);
		expect(error?.description).toContain('Allow Rules for Everything');
		expect(writes()).toEqual([]);
		const allowed = await change('ziaUrlFilteringRule', items, { ...options, forEverything: true });
		expect(allowed.error).toBeUndefined();
		expect(allowed.items.map(({ json }) => json.outcome)).toEqual(['updated', 'updated']);
	});

	test('refuses conditions of which it is open what they mean', async () => {
		const operands = [
			{ objectType: 'APP', values: ['216196257331404604'] },
			{ objectType: 'APP_GROUP', values: ['216196257331404603'] },
		];
		const name = 'Engineering reads the wiki';
		const { error } = await change('zpaAccessPolicyRule', [
			{ name, conditions: JSON.stringify([{ operands }]) },
		]);
		expect(error?.message).toContain('does not say whether it asks for all of them, or for any');
		expect(error?.description).toContain('Give the condition its operator: AND or OR.');
		expect(writes()).toEqual([]);
	});
});

test('a criterion may go when an earlier item has given the rule another', async () => {
	const { items, error } = await upsert('ziaUrlFilteringRule', [
		{ name: 'Block Threat Feed', departments: 'Finance' },
		{ name: 'Block Threat Feed', urlCategories: 'ANY' },
	]);
	expect(error).toBeUndefined();
	expect(items.map(({ json }) => json.changedFields)).toEqual([['departments'], ['urlCategories']]);
});

test('a rule that was for everything keeps being changed without a word', async () => {
	const { items, error } = await update('zpaAccessPolicyRule', [
		{ name: 'Engineering reads the wiki', description: 'D' },
	]);
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ outcome: 'updated', changedFields: ['description'] });
});

test('Create refuses twins that differ before an earlier item is made', async () => {
	const { error } = await run(
		{ resource: 'zpaApplicationSegment', operation: 'create', ...fromColumns() },
		{
			items: [
				{ name: 'A', domainNames: 'a.example.com', segmentGroupId: '216196257331404603' },
				{
					name: 'B',
					domainNames: 'b.example.com',
					segmentGroupId: '216196257331404603',
					tcpPortRanges: '["22","22"]',
					tcpPortRange: '[{"from":"80","to":"80"}]',
				},
			],
		},
	);
	expect(error?.message).toContain('say the same in two forms');
	expect(writes()).toEqual([]);
	expect(objects('zpa/application')).toHaveLength(1);
});
