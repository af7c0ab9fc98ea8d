import { inspect } from 'node:util';

import { fromColumns, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();
const create = (items: Row[], onError?: 'continueRegularOutput' | 'continueErrorOutput') =>
	run({ resource: 'ziaRuleLabel', operation: 'create', ...fromColumns() }, { items, onError });
const names = () => objects('zia/ruleLabels').map(({ name }) => name);
const rows = [{ name: 'A' }, { name: 'Security' }, { name: 'B' }];
const REFUSED = 'Create a rule label: An item with the name Security already exists';

describe('stopping at an error', () => {
	test('says what was done and what not, and activates nothing', async () => {
		const { error, items } = await create(rows);
		expect(items).toEqual([]);
		expect(error?.message).toBe(REFUSED);
		expect(error?.description).toContain('Use the operation Create or Update');
		expect(error?.description).toContain(
			'Item 0 is done (1 change saved, not activated by this run)',
		);
		expect(error?.description).toContain('item 1 failed; 1 item after it was not tried');
		expect(inspect(error)).toContain('itemIndex: 1');
		expect(names()).toEqual(['Managed by n8n', 'Temporary', 'Security', 'A']);
		expect(calls()).toEqual(['POST zia/ruleLabels', 'POST zia/ruleLabels']);
		expect(tenant().state().pending).toEqual(['zia']);
	});
});

describe('continuing at errors', () => {
	test('good items are done, bad ones carry what is wrong with them', async () => {
		const { items, error } = await create(rows, 'continueRegularOutput');
		expect(error).toBeUndefined();
		expect(items.map(({ json, pairedItem }) => [json.outcome ?? json.error, pairedItem])).toEqual([
			['created', { item: 0 }],
			[REFUSED, { item: 1 }],
			['created', { item: 2 }],
		]);
		expect(items[1]?.json.details).toContain('Use the operation Create or Update');
		expect(names()).toEqual(['Managed by n8n', 'Temporary', 'Security', 'A', 'B']);
		expect(calls()).toEqual([
			...Array<string>(3).fill('POST zia/ruleLabels'),
			'POST zia/status/activate',
		]);
	});

	test('on an output of their own, bad items go there', async () => {
		const { items, errorItems } = await create(rows, 'continueErrorOutput');
		expect(items.map(({ json }) => json.name)).toEqual(['A', 'B']);
		expect(errorItems.map(({ json, pairedItem }) => [json.error, pairedItem])).toEqual([
			[REFUSED, { item: 1 }],
		]);
		expect(errorItems[0]?.json.name).toBe('Security');
		expect(errorItems[0]?.json.details).toContain('Use the operation Create or Update');
	});

	test('a row that cannot be used waits for its turn', async () => {
		const { items } = await create(
			[{ name: 'A' }, { description: 'nameless' }],
			'continueRegularOutput',
		);
		expect(items.map(({ json }) => json.outcome ?? json.error)).toEqual([
			'created',
			'Create a rule label: A new one needs Name.',
		]);
	});

	test('a sign-in that is refused is no matter of one item', async () => {
		tenant().setFaults({ path: '/oauth2/v1/token', status: 401, body: {}, times: null });
		const { error } = await create(rows, 'continueRegularOutput');
		expect(error === undefined ? tenant().signIns().total : 0).toBeLessThanOrEqual(2);
		expect(calls()).toEqual([]);
	});
});

test('an API client without the right role says which is missing', async () => {
	const { clientId, clientSecret } = tenant().credentials.oneApiReadOnly;
	const { url, signInUrl } = tenant();
	const form = {
		...{ authentication: 'oneApiSecret', oneApiCloud: 'custom', apiUrl: url, signInUrl },
		...{ clientId, clientSecret },
	};
	const { error } = await run(
		{ resource: 'ziaRuleLabel', operation: 'create', ...fromColumns() },
		{ items: [{ name: 'A' }], form },
	);
	expect(error?.message).toBe('Create a rule label: The API role does not permit this request.');
	expect(error?.description).toMatch(/^Give the API client .* a role with access to this area/);
	expect(error?.httpCode).toBe('403');
});
