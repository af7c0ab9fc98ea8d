import { byHand, byName, fromColumns, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();

const ACCESS = 'zpa/rules/216196257331281925';
const TIMEOUT = 'zpa/rules/216196257331281926';
const CONDITION = JSON.stringify([
	{ operands: [{ objectType: 'APP', values: ['216196257331404604'] }] },
]);
const rule = (name: string, ruleOrder?: number | string): Row => ({
	name,
	action: 'DENY',
	conditions: CONDITION,
	...(ruleOrder === undefined ? {} : { ruleOrder }),
});
const upsert = (items: Row[], resource = 'zpaAccessPolicyRule') =>
	run({ resource, operation: 'upsert', ...fromColumns() }, { items });
const inOrder = (collection = ACCESS) =>
	[...objects(collection)]
		.sort((one, other) => Number(one.ruleOrder) - Number(other.ruleOrder))
		.map(({ name }) => name);
const writes = () => calls().filter((call) => !call.startsWith('GET'));
const moves = () => writes().filter((call) => call.includes('/reorder/'));
const SEEDED = 'Engineering reads the wiki';

test('a position moves the rule after the write, by one call, and only where it stands elsewhere', async () => {
	await upsert([rule('A'), rule('B')]);
	calls();
	const moved = await upsert([rule('B', 1)]);
	expect(moved.error).toBeUndefined();
	expect(moved.items[0]?.json).toMatchObject({
		outcome: 'updated',
		changedFields: ['ruleOrder'],
		ruleOrder: '1',
	});
	expect(inOrder()).toEqual(['B', SEEDED, 'A']);
	const id = objects(ACCESS).find(({ name }) => name === 'B')?.id;
	expect(writes()).toEqual([
		`PUT zpa/v1/policySet/216196257331281925/rule/${String(id)}/reorder/1`,
	]);
	const again = await upsert([rule('B', '1')]);
	expect(again.items[0]?.json).toMatchObject({ outcome: 'unchanged', changedFields: [] });
	expect(writes()).toEqual([]);
});

test('other values are written first; the rule is moved by version 1 alone', async () => {
	await upsert([rule('A'), rule('B')]);
	calls();
	const { error, items } = await run({
		resource: 'zpaAccessPolicyRule',
		operation: 'update',
		object: byName('A'),
		...byHand({ description: 'New', ruleOrder: '3' }),
	});
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ changedFields: ['description', 'ruleOrder'] });
	expect(writes().map((call) => call.replace(/\d{10,}/g, '#'))).toEqual([
		'PUT zpa/v2/policySet/#/rule/#',
		'PUT zpa/v1/policySet/#/rule/#/reorder/3',
	]);
	expect(inOrder()).toEqual([SEEDED, 'B', 'A']);
});

test('a new rule is made at the end and moved; its neighbours are known to have moved', async () => {
	const rows = [rule('First', 1), rule('Second', 2), rule(SEEDED, 3)];
	const { error, items } = await upsert(rows.map((row) => ({ ...row })));
	expect(error).toBeUndefined();
	expect(inOrder()).toEqual(['First', 'Second', SEEDED]);
	expect(items.map(({ json }) => json.ruleOrder)).toEqual(['1', '2', '3']);
	expect(moves()).toHaveLength(2);
});

test('a position behind the last rule is reached when there are enough rules', async () => {
	const { error } = await upsert([rule('C', 4), rule('B', 3), rule('A', 2)]);
	expect(error).toBeUndefined();
	expect(inOrder()).toEqual([SEEDED, 'A', 'B', 'C']);
	calls();
	const again = await upsert([rule('C', 4), rule('B', 3), rule('A', 2)]);
	expect(again.items.map(({ json }) => json.outcome)).toEqual(Array(3).fill('unchanged'));
	expect(writes()).toEqual([]);
});

test('a position that is not reached is told', async () => {
	const { error, items } = await upsert([rule('A', 9), rule('B', 3)]);
	expect(error).toBeUndefined();
	expect(inOrder()).toEqual([SEEDED, 'A', 'B']);
	expect(items.map(({ json }) => json.warnings)).toEqual([
		[expect.stringMatching(/^Position 9 was behind the last one, which was 2/)],
		undefined,
	]);
});

describe('where a default rule stands last', () => {
	const timeoutRule = (name: string, ruleOrder?: number): Row => ({
		...rule(name, ruleOrder),
		action: 'RE_AUTH',
		reauthTimeout: '172800',
		reauthIdleTimeout: '600',
	});

	test('new rules stand before it', async () => {
		const rows = [timeoutRule('A', 2), timeoutRule('B', 1)];
		const { error, items } = await upsert(rows, 'zpaTimeoutPolicyRule');
		expect(error).toBeUndefined();
		expect(inOrder(TIMEOUT)).toEqual(['B', 'A', 'Default_Rule']);
		expect(items.map(({ json }) => json.ruleOrder)).toEqual(['1', '1']);
		expect(moves()).toHaveLength(1);
	});

	test('no rule is made for a position behind it', async () => {
		const { error } = await upsert([timeoutRule('A', 2)], 'zpaTimeoutPolicyRule');
		expect(error?.message).toMatch(/'2' is no position of a timeout policy rule/);
		expect(error?.description).toMatch(/The last position is 1\./);
		expect(writes()).toEqual([]);
	});

	test('it cannot be moved itself, and nothing of it is written', async () => {
		await upsert([timeoutRule('A')], 'zpaTimeoutPolicyRule');
		calls();
		const { error } = await run({
			resource: 'zpaTimeoutPolicyRule',
			operation: 'update',
			object: byName('Default_Rule'),
			...byHand({ description: 'New', ruleOrder: '1' }),
		});
		expect(error?.message).toMatch(
			/Zscaler keeps the rule 'Default_Rule' last: it cannot be moved to position 1\./,
		);
		expect(writes()).toEqual([]);
	});

	test('it may come with the position that it has in a longer policy', async () => {
		const { error, items } = await upsert(
			[{ name: 'Default_Rule', ruleOrder: 40 }],
			'zpaTimeoutPolicyRule',
		);
		expect(error).toBeUndefined();
		expect(items[0]?.json.outcome).toBe('unchanged');
	});
});

test.each(['0', '-1', '1.5', 'top'])('%s is no position', async (ruleOrder) => {
	const { error } = await upsert([rule(SEEDED, ruleOrder)]);
	expect(error?.message).toMatch(/is no position of an access policy rule/);
	expect(writes()).toEqual([]);
});

test('a move that Zscaler refuses is told with what was done before', async () => {
	const body = { id: 'restricted.operation', reason: 'Not this rule.' };
	tenant().setFaults({ method: 'PUT', path: '*/reorder/*', status: 400, body });
	const { error } = await upsert([rule('A', 1)]);
	expect(error?.message).toMatch(
		/: 'A' was created, but could not be moved to position 1: .*Not this rule/,
	);
	tenant().clearFaults();
});

test('the rule of Zscaler Deception keeps its place, the others come after it', async () => {
	await run({ resource: 'zpaAccessPolicyRule', operation: 'delete', object: byName(SEEDED) });
	tenant().seed(ACCESS, [
		{ id: '216196257331404690', name: 'Zscaler Deception', action: 'DENY', ruleOrder: '1' },
		{ id: '216196257331404691', name: 'A', action: 'DENY', ruleOrder: '2', conditions: [] },
		{ id: '216196257331404692', name: 'B', action: 'DENY', ruleOrder: '3', conditions: [] },
	]);
	const { error } = await upsert([{ name: 'B', ruleOrder: 1 }]);
	expect(error).toBeUndefined();
	expect(inOrder()).toEqual(['Zscaler Deception', 'B', 'A']);
	calls();
	const again = await upsert([{ name: 'B', ruleOrder: 1 }]);
	expect(again.items[0]?.json.outcome).toBe('unchanged');
	const moved = await upsert([{ name: 'Zscaler Deception', ruleOrder: 2 }]);
	expect(moved.error?.message).toMatch(/keeps the rule 'Zscaler Deception' first/);
	expect(writes()).toEqual([]);
});
