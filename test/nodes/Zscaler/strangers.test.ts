import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { byHand, byId, byName, fromColumns, useTenant } from '../../harness/engine/useTenant';

const { run, tenant, calls, objects } = useTenant();

const LABELS = '/zia/api/v1/ruleLabels';
beforeEach(() => {
	tenant().seed('zia/ruleLabels', [{ id: 9_001, name: 'One', description: 'old' }]);
});
const create = (name: string) =>
	run({ resource: 'ziaRuleLabel', operation: 'create', ...byHand({ name }) });
const named = (name: string) => objects('zia/ruleLabels').filter((each) => each.name === name);
const counted = (start: string) => calls().filter((call) => call.startsWith(start)).length;

test('Create behind a sign-in page is no success, and says who answered', async () => {
	tenant().setFaults({ path: '/zia/*', effect: 'loginPage', times: null });
	const { error, items } = await create('Nobody');
	expect(items).toEqual([]);
	expect(error?.message).toContain("an HTML page titled 'Sign in'");
	expect(named('Nobody')).toEqual([]);
});

test.each([
	'loginPage',
	'emptyBody',
	'emptyObject',
	'nullBody',
	'emptyList',
	'noContent',
	'redirected',
] as const)(
	'Create that is answered by %s is created once: where it was done, and where it was not',
	async (effect) => {
		for (const applies of [true, false]) {
			const name = `N${applies}`;
			calls();
			tenant().setFaults({ method: 'POST', path: LABELS, effect, applies });
			const { error, items } = await create(name);
			expect(error).toBeUndefined();
			const [found, ...others] = named(name);
			expect(others).toEqual([]);
			expect(items[0]?.json).toMatchObject({ outcome: 'created', id: found?.id });
			expect(counted('POST zia/ruleLabels')).toBe(applies ? 1 : 2);
		}
	},
);

test.each([
	{ id: 1 },
	{ id: '1' },
	{ id: 1, login: 'someone', type: 'User' },
	{ id: 1, email: 'a@example.com' },
])('Create that is answered by an object of others is looked for: %j', async (body) => {
	for (const applies of [true, false]) {
		const name = `N${applies}`;
		tenant().setFaults({ method: 'POST', path: LABELS, status: 200, body, applies });
		const { error, items } = await create(name);
		expect(error).toBeUndefined();
		expect(named(name)).toHaveLength(1);
		expect(items[0]?.json).toMatchObject({ outcome: 'created', id: named(name)[0]?.id });
	}
});

test.each([{ id: 1 }, { id: 1, name: 'x' }, { id: 1, login: 'someone', type: 'User' }])(
	'entries that are answered by an object of others are looked for: %j',
	async (body) => {
		const path = '/zia/api/v1/urlCategories/*';
		tenant().setFaults({ method: 'PUT', path, status: 200, body });
		const { error } = await run({
			...{ resource: 'ziaUrlCategory', operation: 'addUrls', object: byName('Threat Feed') },
			addUrlsUrls: 'new.example.com',
		});
		expect(error).toBeUndefined();
		const category = objects('zia/urlCategories').find(
			({ configuredName }) => configuredName === 'Threat Feed',
		);
		expect(category?.urls).toContain('new.example.com');
	},
);

test('that all is active is believed of Zscaler alone', async () => {
	const path = '/zia/api/v1/status*';
	tenant().setFaults({ path, status: 200, body: { status: 'ACTIVE' }, times: null });
	const { error, items } = await create('Saved');
	expect(items).toEqual([]);
	expect(error?.message).toContain("an object without Zscaler's own headers");
	expect(tenant().state().pending).toEqual(['zia']);
});

describe('Get Many of more than a page', () => {
	const getMany = () => run({ resource: 'ziaRuleLabel', operation: 'getMany', returnAll: true });
	beforeEach(() => {
		const many = Array.from({ length: 1_200 }, (_, at) => ({ id: 5_000 + at, name: `L${at}` }));
		tenant().seed('zia/ruleLabels', many);
	});

	test.each(['loginPage', 'emptyBody', 'emptyObject', 'nullBody', 'emptyList'] as const)(
		'is whole after one %s on page 2',
		async (effect) => {
			tenant().setFaults({ path: `${LABELS}?*page=2*`, effect });
			const { error, items } = await getMany();
			expect(error).toBeUndefined();
			expect(items.length).toBeGreaterThanOrEqual(1_200);
		},
	);

	test.each([
		['loginPage', "an HTML page titled 'Sign in'"],
		['emptyObject', 'an empty object'],
		['nullBody', "the word 'null'"],
		['emptyList', 'an empty list'],
	] as const)('is an error where page 2 stays %s', async (effect, words) => {
		calls();
		tenant().setFaults({ path: `${LABELS}?*page=2*`, effect, times: null });
		const { error, items } = await getMany();
		expect(items).toEqual([]);
		expect(error?.message).toContain(words);
		expect(counted('GET zia/ruleLabels')).toBe(5);
	});
});

describe.each(['loginPage', 'emptyObject', 'redirected'] as const)(
	'a write answered by %s',
	(effect) => {
		test.each([
			['update', 'PUT', { ...byHand({ description: 'new' }) }],
			['delete', 'DELETE', {}],
		])('%s is not said to be done that was not', async (operation, method, values) => {
			tenant().setFaults({ method, path: `${LABELS}/9001`, effect, times: null });
			const { error, items } = await run({
				resource: 'ziaRuleLabel',
				operation,
				object: byId(9_001),
				...values,
				options: { maxWait: 600 },
			});
			expect(items).toEqual([]);
			expect(error?.message).toMatch(
				/It was not (updated: it is as it was before|deleted: it is still there)\. In place of/,
			);
		});

		test('Create or Update says what it did, once it was seen', async () => {
			tenant().setFaults({
				method: 'PUT',
				path: `${LABELS}/9001`,
				effect,
				applies: true,
				times: null,
			});
			const [label] = objects('zia/ruleLabels').filter(({ id }) => id === 9_001);
			const row = { name: String(label?.name), description: 'seen' };
			const { error, items } = await run(
				{ resource: 'ziaRuleLabel', operation: 'upsert', ...fromColumns() },
				{ items: [row] },
			);
			expect(error).toBeUndefined();
			expect(items[0]?.json).toMatchObject({ outcome: 'updated', description: 'seen' });
		});
	},
);

test('a call that is redirected to another host does not arrive there', async () => {
	const arrived: string[] = [];
	const other: Server = createServer((request, response) => {
		arrived.push(`${request.method} ${request.url}`);
		response.end('{}');
	}).listen(0, '127.0.0.1');
	await once(other, 'listening');
	const { port } = other.address() as AddressInfo;
	try {
		const headers = { location: `http://127.0.0.1:${port}/policy` };
		tenant().setFaults({
			method: 'PUT',
			path: `${LABELS}/9001`,
			status: 307,
			headers,
			times: null,
		});
		const { error } = await run({
			resource: 'ziaRuleLabel',
			operation: 'update',
			object: byId(9_001),
			...byHand({ description: 'secret policy' }),
		});
		expect(error?.message).toContain(`a redirect to 127.0.0.1:${port}`);
		expect(arrived).toEqual([]);
	} finally {
		other.close();
	}
});
