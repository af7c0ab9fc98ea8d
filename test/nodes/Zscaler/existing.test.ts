import {
	byHand,
	byId,
	byName,
	fromColumns,
	type Row,
	type RunOptions,
	useTenant,
} from '../../harness/engine/useTenant';

const { run, tenant, calls, objects } = useTenant();

const PATH = '/zia/api/v1/ruleLabels';
const create = (items: Row[] = [{ name: 'A' }], more: Row = {}, options: RunOptions = {}) =>
	run(
		{ resource: 'ziaRuleLabel', operation: 'create', ...fromColumns(), ...more },
		{ ...options, items },
	);
const inForce = () =>
	tenant()
		.state()
		.activated['zia/ruleLabels']?.map(({ name }) => name);

/** Made without a word of it, nor can it be looked for. */
async function makeUntold(items?: Row[]): Promise<void> {
	tenant().setFaults(
		{ method: 'POST', path: PATH, effect: 'dropAfterApply' },
		{ method: 'GET', path: `${PATH}*`, effect: 'loginPage', times: null },
	);
	const { error } = await create(items);
	expect(error?.message).toContain('not known whether it was created');
	expect(error?.description).toContain('Create or Update looks first');
	tenant().clearFaults();
	expect(tenant().state().pending).toEqual(['zia']);
	calls();
}

describe('a Create whose first run made it, and did not know', () => {
	beforeEach(() => makeUntold());

	test('says the second time how to go on, and puts into force what waits', async () => {
		const { error, items } = await create();
		expect(items).toEqual([]);
		expect(error?.message).toMatch(/^Create a rule label: .*A/);
		expect(error?.description).toMatch(/nothing is lost\. Use the operation Create or Update/);
		expect(error?.description).toMatch(/All that is saved is in force/);
		expect(inForce()).toContain('A');
		expect(calls()).toEqual([`POST zia/ruleLabels`, 'GET zia/status', 'POST zia/status/activate']);
	});

	test('does so where errors come out as items', async () => {
		const { items } = await create([{ name: 'A' }], {}, { onError: 'continueRegularOutput' });
		expect(items).toHaveLength(1);
		expect(items[0]?.json.details).toMatch(/Create or Update/);
		expect(inForce()).toContain('A');
	});

	test('leaves it waiting where the user does not want it, and asks nothing', async () => {
		const { error } = await create(undefined, { activateWhenDone: false });
		expect(error?.description).not.toMatch(/in force/);
		expect(tenant().state().pending).toEqual(['zia']);
		expect(calls()).toEqual([`POST zia/ruleLabels`]);
	});

	test('says what is not in force where activating fails', async () => {
		tenant().setFaults({ path: '*status/activate', status: 403, body: { message: 'No' } });
		const { error } = await create();
		expect(error?.message).toMatch(/^Create a rule label: /);
		expect(error?.description).toMatch(/Create or Update/);
		expect(error?.description).toMatch(/what was saved before is not in force: No/);
		expect(error?.description).toMatch(/Run the operation Activate/);
	});

	test('Create or Update finds it, and puts it into force', async () => {
		const { error, items } = await run({
			...{ resource: 'ziaRuleLabel', operation: 'upsert' },
			...byHand({ name: 'A' }),
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ outcome: 'unchanged', activated: true });
		expect(inForce()).toContain('A');
	});
});

test('a run that made some itself before it met what exists activates none, and says so', async () => {
	await makeUntold();
	const { error } = await create([{ name: 'B' }, { name: 'A' }, { name: 'C' }]);
	expect(error?.description).toMatch(/1 change saved, not activated by this run/);
	expect(error?.description).toMatch(/To finish, use Create or Update/);
	expect(inForce()).not.toContain('B');
});

test('an action whose name is taken tells what to look at, and no Create or Update', async () => {
	tenant().setFaults({
		method: 'POST',
		path: '/zia/api/v1/webApplicationRules/*',
		status: 409,
		body: { code: 'DUPLICATE_ITEM', message: 'It exists' },
	});
	const { error } = await run({
		...{ resource: 'otherObject', operation: 'runAction' },
		...{ objectType: 'ziaCloudAppControlRule', otherAction: 'duplicate', object: byId(1) },
		parameters: { value: { ruleType: 'WEBMAIL', name: 'Twice' } },
	});
	expect(error?.message).toContain('It exists');
	expect(error?.description).toMatch(/perhaps since an earlier run: look at it/);
	expect(error?.description).not.toMatch(/Create or Update/);
});

/** The first run does it and cannot know; the second finds it so, and puts it into force. */
async function runTwice(task: Row): Promise<void> {
	expect((await run(task)).error?.message).toContain('not known whether it was done');
	tenant().clearFaults();
	expect(tenant().state().pending).toEqual(['zia']);
	const { error, items } = await run(task);
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ activated: true });
	expect(tenant().state().pending).toEqual([]);
}

describe('what is so already is no failure, and what waits is put into force', () => {
	test.each([
		['DELETE', `${PATH}/*`, { operation: 'delete', object: byName('Temporary') }],
		[
			'PUT',
			`${PATH}/*`,
			{ operation: 'update', object: byName('Temporary'), ...byHand({ description: 'New' }) },
		],
	] as const)('%s', async (method, where, task) => {
		const again = { resource: 'ziaRuleLabel', ...task };
		tenant().setFaults(
			{ method, path: where, effect: 'loginPage', applies: true, times: null },
			{ method: 'GET', path: `${PATH}*`, nth: 2, effect: 'loginPage', times: null },
		);
		await runTwice(again);
		expect(inForce()).toEqual(objects('zia/ruleLabels').map(({ name }) => name));
	});

	test('adding what is there', async () => {
		const again = {
			...{ resource: 'ziaUrlCategory', operation: 'addUrls', object: byName('Threat Feed') },
			addUrlsUrls: 'new.example.com',
		};
		const where = '/zia/api/v1/urlCategories';
		tenant().setFaults(
			{ method: 'PUT', path: `${where}/*`, effect: 'loginPage', applies: true, times: null },
			{ method: 'GET', path: `${where}*`, nth: 2, effect: 'loginPage', times: null },
		);
		await runTwice(again);
	});
});
