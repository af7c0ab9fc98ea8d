import { byHand, byId, byName, fromColumns, useTenant } from '../../harness/engine/useTenant';

const { run, tenant, calls, objects } = useTenant();

const counted = (start: string) => calls().filter((call) => call.startsWith(start)).length;

describe.each([
	['ziaVpnCredential', 'zia/vpnCredentials', { type: 'UFQDN', fqdn: 'new@example.com' }],
	['ziaVpnCredential', 'zia/vpnCredentials', { type: 'IP', ipAddress: '203.0.113.77' }],
	['ziaStaticIp', 'zia/staticIP', { ipAddress: '203.0.113.77', comment: 'new' }],
] as const)('a new %s in %s: %j', (resource, collection, values) => {
	const secret = resource === 'ziaVpnCredential' ? { preSharedKey: 'one two three' } : {};
	const create = () =>
		run({
			resource,
			operation: 'create',
			...byHand({ ...values, ...secret }),
			activateWhenDone: false,
		});
	beforeEach(() => {
		if (resource === 'ziaVpnCredential' && values.type === 'IP') {
			tenant().seed('zia/staticIP', [{ id: 77, ipAddress: '203.0.113.77' }]);
		}
	});

	test.each([401, 200])(
		'that an answer %i does not tell of is looked for, and made once',
		async (status) => {
			for (const applies of [true, false]) {
				const before = objects(collection);
				calls();
				tenant().setFaults({ method: 'POST', path: `/zia/api/v1/*`, status, body: '', applies });
				const { error, items } = await create();
				expect(error).toBeUndefined();
				const known = before.map(({ id }) => id);
				const [found, ...others] = objects(collection).filter(({ id }) => !known.includes(id));
				expect(others).toEqual([]);
				expect(items[0]?.json).toMatchObject({ outcome: 'created', id: found?.id });
				if (applies) {
					expect(counted('POST')).toBe(1);
					await run({ resource, operation: 'delete', object: byId(Number(found?.id)) });
				}
			}
		},
	);
});

test('a secret alone that was changed without an answer is not said to be as it was', async () => {
	tenant().seed('zia/vpnCredentials', [{ id: 78, type: 'UFQDN', fqdn: 'old@example.com' }]);
	tenant().setFaults({
		method: 'PUT',
		path: '/zia/api/v1/vpnCredentials/78',
		effect: 'loginPage',
		applies: true,
		times: null,
	});
	const { error } = await run({
		resource: 'ziaVpnCredential',
		operation: 'update',
		object: byId(78),
		...byHand({ preSharedKey: 'four five six' }),
	});
	expect(error?.message).toContain('it is not known whether it was done');
});

describe('Add URLs and Remove URLs that are answered by a sign-in page', () => {
	const act = (operation: string, entry: string) =>
		run({
			resource: 'ziaUrlCategory',
			operation,
			object: byName('Threat Feed'),
			[`${operation}Urls`]: entry,
			activateWhenDone: false,
			options: { maxWait: 600 },
		});
	const fault = (applies: boolean) => {
		tenant().setFaults({
			method: 'PUT',
			path: '/zia/api/v1/urlCategories/*',
			effect: 'loginPage',
			applies,
			times: null,
		});
	};

	test.each([
		['addUrls', 'new.example.com', 'none of the entries is on it'],
		['removeUrls', 'malware.example', 'all entries are still on it'],
	])('%s is done where it is seen to be, and else not', async (operation, entry, words) => {
		fault(false);
		const failed = await act(operation, entry);
		expect(failed.items).toEqual([]);
		expect(failed.error?.message).toContain(words);
		tenant().setFaults();
		fault(true);
		const { error, items } = await act(operation, entry);
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
		const [category] = objects('zia/urlCategories').filter(({ id }) => id === 'CUSTOM_02');
		expect((category?.urls as string[]).includes(entry)).toBe(operation === 'addUrls');
	});
});

describe('a move that is answered by a sign-in page', () => {
	const rules = 'zpa/rules/216196257331281925';
	const conditions = JSON.stringify([
		{ operands: [{ objectType: 'APP', values: ['216196257331404604'] }] },
	]);
	const upsert = (name: string, more = {}) =>
		run(
			{
				resource: 'zpaAccessPolicyRule',
				operation: 'upsert',
				...fromColumns(),
				options: { maxWait: 600 },
			},
			{ items: [{ name, action: 'DENY', conditions, ...more }] },
		);

	test.each([true, false])('is told as it is seen: done %s', async (applies) => {
		await upsert('A');
		tenant().setFaults({
			method: 'PUT',
			path: '*/reorder/*',
			effect: 'loginPage',
			applies,
			times: null,
		});
		const { error, items } = await upsert('A', { ruleOrder: 1 });
		const place = objects(rules).find(({ name }) => name === 'A')?.ruleOrder;
		expect(String(place)).toBe(applies ? '1' : '2');
		if (applies) {
			expect(error).toBeUndefined();
			expect(items[0]?.json).toMatchObject({ outcome: 'updated', ruleOrder: '1' });
		} else {
			expect(items).toEqual([]);
			expect(error?.message).toContain('could not be moved to position 1');
		}
	});
});

describe.each([{ body: true }, { body: { success: false } }])(
	'a deletion that is answered by %j',
	(fault) => {
		const path = '/zia/api/v1/ruleLabels/9001';
		const remove = async (applies: boolean) => {
			tenant().seed('zia/ruleLabels', [{ id: 9_001, name: 'One' }]);
			tenant().setFaults({ method: 'DELETE', path, status: 200, ...fault, applies, times: null });
			return run({ resource: 'ziaRuleLabel', operation: 'delete', object: byId(9_001) });
		};

		test('was not done where the object is still there', async () => {
			const { error, items } = await remove(false);
			expect(items).toEqual([]);
			expect(error?.message).toContain('It was not deleted: it is still there');
		});

		test('was done where it is gone', async () => {
			const { error, items } = await remove(true);
			expect(error).toBeUndefined();
			expect(items[0]?.json).toMatchObject({ outcome: 'deleted' });
		});
	},
);

test.each([
	{ error: 'Who are you?' },
	{ message: 'Unauthorized' },
	{ login: 'https://sso.example.com/' },
])('settings and objects are not %j', async (body) => {
	tenant().setFaults({
		method: 'GET',
		path: '/zia/api/v1/advancedSettings',
		status: 200,
		body,
		times: null,
	});
	const { error, items } = await run({
		resource: 'otherObject',
		operation: 'get',
		objectType: 'ziaAdvancedSettings',
	});
	expect(items).toEqual([]);
	expect(error?.message).toMatch(/In place of an object from Internet Access came /);
});
