import {
	byHand,
	byId,
	fromColumns,
	fromList,
	type Row,
	useTenant,
} from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();

/** More digits than a number keeps, and the one that JavaScript makes of it. */
const id = '216196257331370181';
const rounded = Number(id);
const neighbour = String(BigInt(rounded));
const group = 'zpaSegmentGroup';
const named = () => objects('zpa/segmentGroup').map((each) => [each.id, each.name]);

beforeEach(() => {
	tenant().seed('zpa/segmentGroup', [
		{ id, name: 'Meant', enabled: true },
		{ id: neighbour, name: 'Neighbour', enabled: true },
	]);
});

const refused = (error: Error | undefined) => {
	expect(error?.message).toContain('has more digits than a number keeps');
	expect(error?.message).toContain('in a sheet, format the column as plain text');
	expect(calls()).toEqual([]);
};

describe.each([
	['an ID', byId],
	['an entry of the list', fromList],
	['a bare value', (value: string) => value],
] as const)('%s', (_told, locate) => {
	const object = locate('={{ $json.id }}');
	const verbs: readonly (readonly [operation: string, more: Row])[] = [
		['get', {}],
		['update', byHand({ description: 'new' })],
		['delete', {}],
	];

	test.each(verbs)('%s: a text reaches the object of these digits', async (operation, more) => {
		const { error } = await run(
			{ resource: group, operation, object, ...more },
			{ items: [{ id }] },
		);
		expect(error).toBeUndefined();
		const paths = tenant()
			.calls()
			.map(({ path }) => path)
			.filter((path) => path.includes('/segmentGroup/'));
		expect(paths.length).toBeGreaterThan(0);
		for (const path of paths) expect(path.endsWith(`/segmentGroup/${id}`)).toBe(true);
		expect(named()).toContainEqual([neighbour, 'Neighbour']);
	});

	test.each(verbs)('%s: a number is refused before a call', async (operation, more) => {
		const { error } = await run(
			{ resource: group, operation, object, ...more },
			{ items: [{ id: rounded }] },
		);
		refused(error);
		expect(named()).toContainEqual([id, 'Meant']);
		expect(named()).toContainEqual([neighbour, 'Neighbour']);
	});
});

const segment = { name: 'N', domainNames: 'n.example.com', tcpPortRange: '443' };

test.each([
	['a reference', { segmentGroupId: id }],
	['a reference beside its name', { segmentGroupId: { id, name: 'Meant' } }],
	['a reference as JSON', { segmentGroupId: `{"id": ${id}}` }],
])('%s given as text arrives digit by digit', async (_told, cells) => {
	const { error } = await run(
		{ resource: 'zpaApplicationSegment', operation: 'create', ...fromColumns() },
		{ items: [{ ...segment, ...cells }] },
	);
	expect(error).toBeUndefined();
	expect(objects('zpa/application').at(-1)).toMatchObject({ name: 'N', segmentGroupId: id });
});

const conditions = (value: unknown) => [
	{ operands: [{ objectType: 'APP_GROUP', values: [value] }] },
];

test.each([
	['zpaApplicationSegment', 'a reference', { ...segment, segmentGroupId: rounded }],
	[
		'zpaApplicationSegment',
		'a reference in an object',
		{ ...segment, segmentGroupId: { id: rounded } },
	],
	['zpaApplicationSegment', 'a reference in a list', { ...segment, serverGroups: [rounded] }],
	['zpaApplicationSegment', 'as sheets round it', { ...segment, segmentGroupId: '2.16196E+17' }],
	[
		'zpaAccessPolicyRule',
		'a condition',
		{ name: 'N', action: 'ALLOW', conditions: conditions(rounded) },
	],
	['zpaSegmentGroup', 'the matched ID', { id: rounded, name: 'N' }],
])('%s, %s: a number is refused before a call', async (resource, _told, row) => {
	for (const operation of ['create', 'upsert']) {
		const matchBy = 'id' in row ? 'id' : 'name';
		if (operation === 'create' && matchBy === 'id') continue;
		const result = await run({ resource, operation, ...fromColumns(matchBy) }, { items: [row] });
		refused(result.error);
		refused((await run({ resource, operation, ...byHand(row, matchBy) })).error);
	}
});

test('a condition given as JSON text keeps the digits of its ids', async () => {
	const json = `[{"operands":[{"objectType":"APP_GROUP","values":[${id}]}]}]`;
	const { error } = await run(
		{ resource: 'zpaAccessPolicyRule', operation: 'create', ...fromColumns() },
		{ items: [{ name: 'N', action: 'ALLOW', conditions: json }] },
	);
	expect(error).toBeUndefined();
	const rule = Object.entries(tenant().state().objects)
		.flatMap(([, all]) => all)
		.find((each) => each.name === 'N' && 'conditions' in each);
	expect(rule).toMatchObject({ conditions: [{ operands: [{ rhs: id }] }] });
});

test.each([
	['in a list', [rounded]],
	['as a number', rounded],
	['within JSON', JSON.stringify([id]).replaceAll('"', '')],
])('Set Match Style takes ids as texts alone: %s', async (told, value) => {
	tenant().seed('zpa/application', [
		{ id, name: 'Long' },
		{ id: neighbour, name: 'Other' },
	]);
	const { error } = await run(
		{
			resource: 'zpaApplicationSegment',
			operation: 'setMatchStyle',
			setMatchStyleApplicationIds: '={{ $json.ids }}',
			setMatchStyleMatchStyle: 'INCLUSIVE',
		},
		{ items: [{ ids: value }] },
	);
	const styles = () =>
		objects('zpa/application')
			.filter(({ matchStyle }) => matchStyle === 'INCLUSIVE')
			.map(({ name }) => name);
	if (told !== 'within JSON') {
		refused(error);
		expect(styles()).toEqual([]);
	} else {
		expect(error).toBeUndefined();
		expect(styles()).toEqual(['Long']);
	}
});
