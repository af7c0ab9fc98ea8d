import { oneApiForm } from '../../harness/engine/tenant';
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
const upsert = (resource: string, items: Row[]) =>
	run({ resource, operation: 'upsert', ...fromColumns() }, { items });
const ACCESS_RULES = 'zpa/rules/216196257331281925';

test('an application and what it stands on: references by name, changes live at once', async () => {
	const group = await upsert('zpaSegmentGroup', [
		{ name: 'Intranet', enabled: 'yes' },
		{ name: 'Extranet' },
	]);
	expect(group.items.map(({ json }) => [json.outcome, 'activated' in json])).toEqual([
		['unchanged', false],
		['created', false],
	]);
	const servers = await upsert('zpaServerGroup', [
		{ name: 'Berlin Servers', appConnectorGroups: 'San Jose Connectors' },
	]);
	expect(servers.error).toBeUndefined();
	const applications = await upsert('zpaApplicationSegment', [
		{
			name: 'Shop',
			domainNames: 'shop.acme.example, *.shop.acme.example',
			segmentGroupId: 'Extranet',
			serverGroups: 'Berlin Servers',
			tcpPortRange: '[{"from":"443","to":"443"}]',
		},
		{ name: 'Wiki', domainNames: 'wiki.acme.example', segmentGroupId: 'Intranet' },
	]);
	expect(applications.error).toBeUndefined();
	expect(applications.items.map(({ json }) => json.outcome)).toEqual(['created', 'unchanged']);
	const idOf = (collection: string, name: string) =>
		objects(collection).find((each) => each.name === name)?.id;
	expect(objects('zpa/application').find(({ name }) => name === 'Shop')).toMatchObject({
		enabled: true,
		segmentGroupId: idOf('zpa/segmentGroup', 'Extranet'),
		serverGroups: [{ id: idOf('zpa/serverGroup', 'Berlin Servers') }],
	});
	expect(calls()).toEqual([
		'GET zpa/v1/segmentGroup',
		'POST zpa/v1/segmentGroup',
		'GET zpa/v1/appConnectorGroup',
		'GET zpa/v1/serverGroup',
		'POST zpa/v1/serverGroup',
		'GET zpa/v1/segmentGroup',
		'GET zpa/v1/serverGroup',
		'GET zpa/v1/application',
		'POST zpa/v1/application',
	]);
});

test('ports given in one form take the place of the other form', async () => {
	const { error } = await run({
		resource: 'zpaApplicationSegment',
		operation: 'update',
		object: byName('Wiki'),
		...byHand({ tcpPortRange: '[{"from":"8443","to":"8443"}]' }),
	});
	expect(error).toBeUndefined();
	const [wiki] = objects('zpa/application');
	expect(wiki?.tcpPortRange).toEqual([{ from: '8443', to: '8443' }]);
	expect(wiki?.tcpPortRanges).toEqual(['8443', '8443']);
});

const conditions = [
	{ operands: [{ objectType: 'APP', values: ['216196257331404604'] }] },
	{
		operator: 'OR',
		operands: [
			{
				objectType: 'SCIM_GROUP',
				entryValues: [
					{ lhs: '216196257331285825', rhs: '3251059' },
					{ lhs: '216196257331285825', rhs: '3251058' },
				],
			},
		],
	},
];

describe('an access policy rule', () => {
	const row = { name: 'Everyone', action: 'ALLOW', conditions: JSON.stringify(conditions) };

	test('is created in the policy set that is looked up once', async () => {
		const result = await upsert('zpaAccessPolicyRule', [
			row,
			{ ...row, name: 'Nobody', action: 'DENY' },
		]);
		expect(result.error).toBeUndefined();
		expect(result.items.map(({ json }) => json.outcome)).toEqual(['created', 'created']);
		expect(objects(ACCESS_RULES).map(({ name, ruleOrder }) => [ruleOrder, name])).toEqual([
			['1', 'Engineering reads the wiki'],
			['2', 'Everyone'],
			['3', 'Nobody'],
		]);
		expect(calls()).toEqual([
			'GET zpa/v1/policySet/rules/policyType/ACCESS_POLICY',
			'GET zpa/v1/policySet/policyType/ACCESS_POLICY',
			'POST zpa/v2/policySet/216196257331281925/rule',
			'POST zpa/v2/policySet/216196257331281925/rule',
		]);
	});

	test('keeps its conditions when another field changes, and compares them across versions', async () => {
		await upsert('zpaAccessPolicyRule', [row]);
		const [, before] = objects(ACCESS_RULES) as { conditions: { operands: Row[] }[] }[];
		expect((await upsert('zpaAccessPolicyRule', [row])).items[0]?.json.outcome).toBe('unchanged');
		const renamed = await upsert('zpaAccessPolicyRule', [{ ...row, description: 'New' }]);
		expect(renamed.items[0]?.json).toMatchObject({
			outcome: 'updated',
			changedFields: ['description'],
		});
		const [, after] = objects(ACCESS_RULES) as { conditions: { operands: Row[] }[] }[];
		const asked = (rule?: { conditions: { operands: Row[] }[] }) =>
			rule?.conditions.map(({ operands }) =>
				operands.map(({ objectType, lhs, rhs }) => [objectType, lhs, rhs]),
			);
		expect(asked(after)).toEqual(asked(before));
		expect(asked(after)).toHaveLength(2);
	});

	test('moves, and all are put in order', async () => {
		await upsert('zpaAccessPolicyRule', [{ ...row, name: 'Second', action: 'DENY' }]);
		calls();
		const moved = await run({
			resource: 'zpaAccessPolicyRule',
			operation: 'move',
			object: byName('Second'),
			parentOrder: 1,
		});
		expect(moved.error).toBeUndefined();
		expect(outputs(moved)).toEqual([{ item: 0, json: { success: true } }]);
		expect(objects(ACCESS_RULES).map(({ name }) => name)).toEqual([
			'Second',
			'Engineering reads the wiki',
		]);
		const ids = objects(ACCESS_RULES).map(({ id }) => id);
		const ordered = await run({
			resource: 'zpaAccessPolicyRule',
			operation: 'reorder',
			reorderRuleIds: [...ids].reverse().join(','),
		});
		expect(ordered.error).toBeUndefined();
		expect(objects(ACCESS_RULES).map(({ name }) => name)).toEqual([
			'Engineering reads the wiki',
			'Second',
		]);
	});

	test('is read and deleted by name', async () => {
		const object = byName('engineering reads the wiki');
		const got = await run({ resource: 'zpaAccessPolicyRule', operation: 'get', object });
		expect(got.items[0]?.json).toMatchObject({ id: '216196257331404610', action: 'ALLOW' });
		const gone = await run({ resource: 'zpaAccessPolicyRule', operation: 'delete', object });
		expect(gone.error).toBeUndefined();
		expect(objects(ACCESS_RULES)).toEqual([]);
	});
});

test('a microtenant of the options goes with every call', async () => {
	await run({
		resource: 'zpaSegmentGroup',
		operation: 'get',
		object: byId('216196257331404603'),
		options: { microtenantId: '216196257331404699' },
	});
	expect(tenant().calls().at(-1)?.query.microtenantId).toBe('216196257331404699');
});

test.each(['a', '\uD800', '1\n2', 2 ** 60, {}, [], [7], true, NaN, -1])(
	'a microtenant %p by expression is refused in words, before anything is sent',
	async (microtenantId) => {
		const { error } = await run(
			{
				resource: 'zpaSegmentGroup',
				operation: 'getMany',
				options: { microtenantId: '={{ $json.value }}' },
			},
			{ items: [{ value: microtenantId }] },
		);
		expect(error?.message).toMatch(/: Microtenant ID takes |is no ID of a microtenant/);
		expect(tenant().calls()).toEqual([]);
	},
);

test('without a customer ID the credential is named, before anything is sent', async () => {
	const form = { ...oneApiForm(tenant()), customerId: '' };
	const { error } = await run({ resource: 'zpaSegmentGroup', operation: 'getMany' }, { form });
	expect(error?.message).toMatch(/ZPA Customer ID is missing/);
	expect(calls()).toEqual([]);
});
