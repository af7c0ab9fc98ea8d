import { stringify } from 'flatted';

import { byHand, byName, useTenant } from '../../harness/engine/useTenant';
import { someOf } from '../../harness/someOf';

const { run, tenant, credentials } = useTenant();

/** What n8n stores of an execution: an error as it shows itself, and with all that it holds. */
const stored = (value: unknown): number =>
	Math.max(JSON.stringify(value ?? null).length, stringify(value ?? null).length);

/** What n8n's own view of an error leaves out as well. */
const allOf = (error: Error = new Error()) =>
	Object.fromEntries(
		Object.getOwnPropertyNames(error).map((name) => [name, Reflect.get(error, name) as unknown]),
	);

const MEGABYTES = 'x'.repeat(3_000_000);

const answers = [
	['a message', { status: 400, body: { code: 'INVALID', message: MEGABYTES } }],
	[
		'a code and an id',
		{ status: 400, body: { code: MEGABYTES, requestId: MEGABYTES, message: '-' } },
	],
	['a text', { status: 400, body: MEGABYTES }],
	['a page', { status: 502, body: `<html><title>${MEGABYTES}</title>${MEGABYTES}</html>` }],
	[
		'a body that says nothing',
		{ status: 403, body: { [MEGABYTES]: MEGABYTES, list: [MEGABYTES] } },
	],
	['a session that has ended', { status: 401, body: { message: MEGABYTES } }],
	['a GraphQL error', { status: 200, body: { errors: [{ message: MEGABYTES, locations: [] }] } }],
] as const;

test.each(someOf(answers, 3))('%s of 3 MB makes no error of 3 MB', async (_what, answer) => {
	const list = { resource: 'ziaRuleLabel', operation: 'getMany', options: { maxWait: 1 } };
	const create = {
		...{ resource: 'ziaRuleLabel', operation: 'create', ...byHand({ name: 'n8n' }) },
		options: { maxWait: 1 },
	};
	for (const parameters of [list, create]) {
		for (const onError of [
			'stopWorkflow',
			'continueRegularOutput',
			'continueErrorOutput',
		] as const) {
			tenant().clearFaults();
			tenant().setFaults({ path: '/zia/*', times: 99, ...answer });
			const { error, items, errorItems } = await run(parameters, { onError });
			expect(error ?? [...items, ...errorItems]).not.toEqual([]);
			expect(stored(allOf(error))).toBeLessThan(8_000);
			expect(stored(items) + stored(errorItems)).toBeLessThan(8_000);
		}
	}
});

test('a token that the API hands back is not told', async () => {
	const first = await run({ resource: 'ziaRuleLabel', operation: 'getMany' });
	expect(first.error).toBeUndefined();
	const [token = ''] = credentials().tokens;
	const said = [
		`Authorization: Bearer ${token}`,
		encodeURIComponent(`Bearer ${token}`),
		JSON.stringify({ request: JSON.stringify({ authorization: token }) }),
		Buffer.from(`x:${token}`).toString('base64'),
		`${'-'.repeat(280)}${token}`,
	];
	for (const message of said) {
		tenant().setFaults({
			...{ path: '/zia/*', status: 400, times: null },
			body: { code: token, message, requestId: token },
		});
		const { error } = await run({ resource: 'ziaRuleLabel', operation: 'getMany' });
		expect(error?.message).toContain('***');
		const all = JSON.stringify(allOf(error));
		expect(all).not.toContain(token.slice(0, 20));
		expect(all).not.toContain(Buffer.from(token).toString('base64').slice(8, 30));
	}
});

test('a value of a cell is quoted in the error, and not put out whole', async () => {
	const rows = [
		byHand({ name: 'n8n', order: MEGABYTES }),
		byHand({ name: 'n8n', [MEGABYTES]: 'x' }),
		byHand({ name: 'n8n', order: 1, locations: MEGABYTES }),
	];
	for (const values of rows) {
		const { error } = await run({
			...{ resource: 'ziaUrlFilteringRule', operation: 'create', ...values },
			options: { maxWait: 1 },
		});
		expect(error?.message.length).toBeLessThan(3_000);
	}
	const { error } = await run({
		...{ resource: 'ziaRuleLabel', operation: 'get', object: byName(MEGABYTES) },
	});
	expect(error?.message.length).toBeLessThan(3_000);
});

test('a hint shows what a cell says, and does not run it', async () => {
	const { hints } = await run(
		{ resource: 'ziaRuleLabel', operation: 'create', ...byHand({ name: 'n8n' }), options: {} },
		{},
	);
	const { hints: warned } = await run(
		{
			...{ resource: 'ziaRuleLabel', operation: 'create' },
			values: { mappingMode: 'autoMapInputData', value: null, matchingColumns: [], schema: [] },
		},
		{ items: [{ name: 'two', '<img src=x onerror=alert(1)>': 'x' }] },
	);
	expect(hints).toEqual([]);
	expect(JSON.stringify(warned)).toContain('&lt;img src=x onerror=alert(1)&gt;');
	expect(JSON.stringify(warned)).not.toContain('<img');
});
