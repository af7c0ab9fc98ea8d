import {
	byHand,
	byId,
	fromColumns,
	type Row,
	type RunOptions,
	useTenant,
} from '../../harness/engine/useTenant';
import { ziaForm } from '../../harness/engine/tenant';

const { run, calls, tenant } = useTenant();
const activation = (operation: string, more: Row = {}, items: Row[] = [{}]) =>
	run({ resource: 'activation', operation, ...more }, { items });
const addLabel = (
	name: string,
	activateWhenDone: boolean | string,
	more: Row = {},
	onError?: RunOptions['onError'],
) =>
	run(
		{ resource: 'ziaRuleLabel', operation: 'create', ...fromColumns(), activateWhenDone, ...more },
		{ items: [{ name }], onError },
	);

test('tells the status, and activates what waits', async () => {
	await addLabel('New', false);
	expect((await activation('getStatus')).items[0]?.json).toEqual({
		product: 'zia',
		status: 'PENDING',
		before: 'PENDING',
	});
	calls();
	const { items } = await activation('activate', {}, [{}, {}, {}]);
	expect(items).toEqual([
		{
			json: { product: 'zia', status: 'ACTIVE', before: 'PENDING' },
			pairedItem: [{ item: 0 }, { item: 1 }, { item: 2 }],
		},
	]);
	expect(calls()).toEqual(['GET zia/status', 'POST zia/status/activate']);
	expect(
		tenant()
			.state()
			.activated['zia/ruleLabels']?.map(({ name }) => name),
	).toContain('New');
});

test('does not ask where nothing waits', async () => {
	await activation('activate');
	expect(calls()).toEqual(['GET zia/status']);
});

test('Cloud & Branch Connector has endpoints of its own', async () => {
	tenant().seed('ztw/ipSourceGroups', [{ id: 4, name: 'Branch', ipAddresses: ['10.0.0.0/8'] }]);
	const changed = await run({
		resource: 'otherObject',
		operation: 'update',
		objectType: 'ztwIpSourceGroup',
		object: byId(4),
		bodyJson: '{"description": "New"}',
	});
	expect(changed.error).toBeUndefined();
	expect(changed.items[0]?.json.activated).toBe(true);
	expect(calls().at(-1)).toBe('PUT ztw/ecAdminActivateStatus/activate');
	const { items } = await activation('getStatus', { product: 'ztw' });
	expect(items[0]?.json.status).toBe('ACTIVE');
});

test('once after the last item, however many there are', async () => {
	const result = await run(
		{ resource: 'ziaRuleLabel', operation: 'create', ...fromColumns() },
		{ items: [{ name: 'A' }, { name: 'B' }] },
	);
	expect(result.items.map(({ json }) => json.activated)).toEqual([true, true]);
	expect(calls()).toEqual([
		'POST zia/ruleLabels',
		'POST zia/ruleLabels',
		'POST zia/status/activate',
	]);
});

test('a failed activation says that the changes are saved, and how to go on', async () => {
	tenant().setFaults({ path: '/zia/api/v1/status/activate', status: 400, body: { message: 'No' } });
	const { error } = await addLabel('New', true);
	expect(error?.message).toBe(
		'Create a rule label: 1 change is saved but not in force, since activating failed: No',
	);
	expect(error?.description).toContain('Run the operation Activate of the resource Activation');
	expect(tenant().state().pending).toEqual(['zia']);
});

test('works with the ZIA API key, whose paths lack the product', async () => {
	const { items, error } = await run(
		{
			resource: 'ziaRuleLabel',
			operation: 'update',
			object: byId(3_390),
			...byHand({ name: 'X' }),
		},
		{ form: ziaForm(tenant()) },
	);
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ outcome: 'updated', activated: true });
});

test('a run that changes nothing looks first, and activates what somebody left pending', async () => {
	const idle = () =>
		run({ resource: 'ziaRuleLabel', operation: 'update', object: byId(3_390), ...byHand({}) });
	expect((await idle()).items[0]?.json).toMatchObject({ outcome: 'unchanged', activated: true });
	expect(calls()).toEqual(['GET zia/ruleLabels/3390', 'GET zia/status']);
	await addLabel('Saved elsewhere', false);
	calls();
	expect((await idle()).items[0]?.json).toMatchObject({ outcome: 'unchanged', activated: true });
	expect(calls().slice(-2)).toEqual(['GET zia/status', 'POST zia/status/activate']);
	expect(tenant().state().pending).toEqual([]);
});

const page = {
	status: 200,
	headers: { 'content-type': 'text/html' },
	body: '<html>Sign in</html>',
};
const inPlace = { ...page, path: '*status/activate', times: null };

test('a page that answers in the place of Zscaler activates nothing', async () => {
	tenant().setFaults(inPlace);
	const { error } = await addLabel('New', true, { options: { maxWait: 1 } });
	expect(error?.message).toMatch(/^Create a rule label: 1 change is saved but not /);
	expect(tenant().state().pending).toEqual(['zia']);
	expect((await activation('activate', { options: { maxWait: 1 } })).error).toBeDefined();
	tenant().setFaults({ ...inPlace, path: '*/status' });
	expect((await activation('getStatus')).error?.message).toMatch(/./);
	tenant().clearFaults();
	expect((await activation('getStatus')).items[0]?.json.status).toBe('PENDING');
});

test('where the node goes on at errors, no item is said to be in force, and why comes after them', async () => {
	tenant().setFaults(inPlace);
	const { items } = await addLabel(
		'New',
		true,
		{ options: { maxWait: 1 } },
		'continueRegularOutput',
	);
	expect(items.map(({ json }) => json)).toMatchObject([
		{ outcome: 'created', activated: false },
		{ error: expect.stringMatching(/^Create a rule label: 1 change is saved but not /) as string },
	]);
});

test('a wish for activation that an expression gives as a text is one', async () => {
	const { items } = await addLabel('New', '={{ "True" }}');
	expect(items[0]?.json).toMatchObject({ outcome: 'created', activated: true });
	expect(tenant().state().pending).toEqual([]);
});

test('tells what Zscaler says, and waits for what is under way', async () => {
	await addLabel('New', false);
	tenant().setFaults({ effect: 'activatesSlowly' });
	expect((await activation('activate')).items[0]?.json).toEqual({
		product: 'zia',
		status: 'ACTIVE',
		before: 'PENDING',
	});
	expect(tenant().state().pending).toEqual([]);
});
