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
const ID = '216196257331370181';
const ROUNDED = Number(ID);
const NEIGHBOUR = String(BigInt(ROUNDED));
const GROUP = 'zpaSegmentGroup';
const named = () => objects('zpa/segmentGroup').map((each) => [each.id, each.name]);

beforeEach(() => {
	tenant().seed('zpa/segmentGroup', [
		{ id: ID, name: 'Meant', enabled: true },
		{ id: NEIGHBOUR, name: 'Neighbour', enabled: true },
	]);
});

function refused(error: Error | undefined) {
	expect(error?.message).toContain('has more digits than a number keeps');
	expect(error?.message).toContain('in a sheet, format the column as plain text');
	expect(calls()).toEqual([]);
}

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
			{ resource: GROUP, operation, object, ...more },
			{ items: [{ id: ID }] },
		);
		expect(error).toBeUndefined();
		const paths = tenant()
			.calls()
			.map(({ path }) => path)
			.filter((path) => path.includes('/segmentGroup/'));
		expect(paths.length).toBeGreaterThan(0);
		for (const path of paths) expect(path.endsWith(`/segmentGroup/${ID}`)).toBe(true);
		expect(named()).toContainEqual([NEIGHBOUR, 'Neighbour']);
	});

	test.each(verbs)('%s: a number is refused before a call', async (operation, more) => {
		const { error } = await run(
			{ resource: GROUP, operation, object, ...more },
			{ items: [{ id: ROUNDED }] },
		);
		refused(error);
		expect(named()).toContainEqual([ID, 'Meant']);
		expect(named()).toContainEqual([NEIGHBOUR, 'Neighbour']);
	});
});

const segment = { name: 'N', domainNames: 'n.example.com', tcpPortRange: '443' };

test.each([
	['a reference', { segmentGroupId: ID }],
	['a reference beside its name', { segmentGroupId: { id: ID, name: 'Meant' } }],
	['a reference as JSON', { segmentGroupId: `{"id": ${ID}}` }],
])('%s given as text arrives digit by digit', async (_told, cells) => {
	const { error } = await run(
		{ resource: 'zpaApplicationSegment', operation: 'create', ...fromColumns() },
		{ items: [{ ...segment, ...cells }] },
	);
	expect(error).toBeUndefined();
	expect(objects('zpa/application').at(-1)).toMatchObject({ name: 'N', segmentGroupId: ID });
});

const conditions = (value: unknown) => [
	{ operands: [{ objectType: 'APP_GROUP', values: [value] }] },
];

test.each([
	['zpaApplicationSegment', 'a reference', { ...segment, segmentGroupId: ROUNDED }],
	[
		'zpaApplicationSegment',
		'a reference in an object',
		{ ...segment, segmentGroupId: { id: ROUNDED } },
	],
	['zpaApplicationSegment', 'a reference in a list', { ...segment, serverGroups: [ROUNDED] }],
	['zpaApplicationSegment', 'as sheets round it', { ...segment, segmentGroupId: '2.16196E+17' }],
	[
		'zpaAccessPolicyRule',
		'a condition',
		{ name: 'N', action: 'ALLOW', conditions: conditions(ROUNDED) },
	],
	['zpaSegmentGroup', 'the matched ID', { id: ROUNDED, name: 'N' }],
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
	const json = `[{"operands":[{"objectType":"APP_GROUP","values":[${ID}]}]}]`;
	const { error } = await run(
		{ resource: 'zpaAccessPolicyRule', operation: 'create', ...fromColumns() },
		{ items: [{ name: 'N', action: 'ALLOW', conditions: json }] },
	);
	expect(error).toBeUndefined();
	const rule = Object.entries(tenant().state().objects)
		.flatMap(([, all]) => all)
		.find((each) => each.name === 'N' && 'conditions' in each);
	expect(rule).toMatchObject({ conditions: [{ operands: [{ rhs: ID }] }] });
});

test.each([
	['in a list', [ROUNDED]],
	['as a number', ROUNDED],
	['within JSON', JSON.stringify([ID]).replaceAll('"', '')],
])('Set Match Style takes ids as texts alone: %s', async (told, value) => {
	tenant().seed('zpa/application', [
		{ id: ID, name: 'Long' },
		{ id: NEIGHBOUR, name: 'Other' },
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
