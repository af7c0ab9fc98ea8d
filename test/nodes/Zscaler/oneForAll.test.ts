import {
	byHand,
	fromColumns,
	type Row,
	type RunOptions,
	useTenant,
} from '../../harness/engine/useTenant';

const { run, calls, objects } = useTenant();
const label = {
	resource: 'ziaRuleLabel',
	operation: 'create',
	...byHand({ name: '={{ $json.name }}' }),
};
const two: Row[] = [
	{ name: 'One', one: true, number: 5 },
	{ name: 'Two', one: false, number: 6 },
];
const tell = (parameters: Row, items = two, more: RunOptions = {}) =>
	run({ ...label, ...parameters }, { items, ...more });

/** Settings of a run whose expression gives another value for the second item. */
const differing: [string, Row][] = [
	['Activate When Done', { activateWhenDone: '={{ $json.one }}' }],
	['Max Wait', { options: { maxWait: '={{ $json.number }}' } }],
];

test.each(differing)('%s that differs from item to item is refused: %j', async (name, form) => {
	const { error } = await tell(form);
	expect(error?.message).toMatch(
		new RegExp(`^${name} holds for all items of a run, but .* different values for items 0 and 1`),
	);
	expect(error?.description).toMatch(/If node.*Loop Over Items/);
	expect(calls()).toEqual([]);
});

test('so is the microtenant', async () => {
	const { error } = await run(
		{
			...{ resource: 'zpaSegmentGroup', operation: 'getMany' },
			options: { microtenantId: '={{ $json.number }}' },
		},
		{ items: two },
	);
	expect(error?.message).toMatch(/^Microtenant ID holds for all items/);
	expect(calls()).toEqual([]);
});

test('so is the type of an other object, and its action', async () => {
	const other = { resource: 'otherObject', operation: 'getMany', returnAll: true };
	const objectType = '={{ $json.one ? "ziaRuleLabel" : "ziaTimeWindow" }}';
	expect((await run({ ...other, objectType }, { items: two })).error?.message).toMatch(
		/^Object Type.* holds for all/,
	);
	const acts = { ...other, operation: 'runAction', objectType: 'ziaRuleLabel' };
	const otherAction = '={{ $json.one ? "getMany" : "create" }}';
	expect((await run({ ...acts, otherAction }, { items: two })).error?.message).toMatch(
		/^Action.* holds for all/,
	);
	expect(calls()).toEqual([]);
});

test('the first item that differs is named, and values only where they are short', async () => {
	const items = [{ on: true }, { on: 'true' }, { on: 1 }, { on: 'false' }].map((row, at) => ({
		...row,
		name: `Label ${at}`,
	}));
	const { error } = await tell({ activateWhenDone: '={{ $json.on }}' }, items);
	expect(error?.message).toMatch(/for items 0 and 3: true and false\.$/);
	expect(objects('zia/ruleLabels').map(({ name }) => name)).not.toContain('Label 0');
});

test('an expression that gives the same for all is taken, in whatever form', async () => {
	const items = [
		{ name: 'A', on: true },
		{ name: 'B', on: 'true' },
	];
	const { items: out, error } = await tell({ activateWhenDone: '={{ $json.on }}' }, items);
	expect(error).toBeUndefined();
	expect(out.map(({ json }) => json.activated)).toEqual([true, true]);
});

test('what an expression gives of a later item, and is no value of the setting, is refused', async () => {
	const items = [
		{ name: 'A', on: true },
		{ name: 'B', on: 'perhaps' },
	];
	const { error } = await tell({ activateWhenDone: '={{ $json.on }}' }, items);
	expect(error?.message).toMatch(/^Activate When Done takes true or false, not 'perhaps'/);
	expect(error).toMatchObject({ context: { itemIndex: 1 } });
	expect(calls()).toEqual([]);
});

test('where the node continues at errors, each item says so and none is done', async () => {
	const { items, error } = await tell({ activateWhenDone: '={{ $json.one }}' }, two, {
		onError: 'continueRegularOutput',
	});
	expect(error).toBeUndefined();
	expect(items.map(({ json }) => json.error)).toEqual([
		expect.stringMatching(/holds for all items/),
		expect.stringMatching(/holds for all items/),
	]);
	expect(calls()).toEqual([]);
});

test('what is asked of each item may differ', async () => {
	const { error } = await run(
		{
			...{ resource: 'ziaRuleLabel', operation: 'create', ...fromColumns() },
			options: { emptyValues: '={{ $json.one ? "clear" : "ignore" }}', ignoreUnknown: true },
		},
		{ items: two },
	);
	expect(error).toBeUndefined();
});
