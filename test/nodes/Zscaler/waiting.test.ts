import { byHand, fromColumns, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, start, calls, objects, tenant } = useTenant();
const PATH = '/zia/api/v1/ruleLabels';
const upsert = (items: Row[], options: Row = {}) =>
	run({ resource: 'ziaRuleLabel', operation: 'upsert', ...fromColumns(), options }, { items });
const getMany = (options: Row = {}) =>
	run({ resource: 'ziaRuleLabel', operation: 'getMany', options });
const labelled = (name: string) => objects('zia/ruleLabels').filter((each) => each.name === name);

test('an edit lock is waited for', async () => {
	tenant().setFaults({ effect: 'editLocked' });
	const { items, error } = await upsert([{ name: 'A' }]);
	expect(error).toBeUndefined();
	expect(items[0]?.json.outcome).toBe('created');
	expect(calls()).toEqual([
		'GET zia/ruleLabels',
		'POST zia/ruleLabels',
		'POST zia/ruleLabels',
		'POST zia/status/activate',
	]);
});

test('maintenance that lasts longer than Max Wait fails with the time to try again', async () => {
	tenant().setFaults({ effect: 'maintenance', times: null });
	const started = Date.now();
	const { error } = await upsert([{ name: 'A' }], { maxWait: 1 });
	expect(Date.now() - started).toBeLessThan(3_000);
	expect(error?.message).toMatch(/read-only mode/);
	expect(error?.description).toMatch(/maintenance .* Try again at 20\d\d-.*T.*\./);
	expect(labelled('A')).toEqual([]);
});

test('Max Wait 0 fails at once', async () => {
	tenant().setFaults({ path: PATH, status: 429, headers: { 'retry-after': '7' }, body: {} });
	const started = Date.now();
	const { error } = await getMany({ maxWait: 0 });
	expect(Date.now() - started).toBeLessThan(1_000);
	const [, when = ''] = /Try again at (\S+)\./.exec(error?.description ?? '') ?? [];
	expect(Date.parse(when) - started).toBeGreaterThan(5_000);
	expect(Date.parse(when) - started).toBeLessThan(9_000);
});

test.each([
	['in the header', { headers: { 'retry-after': '1' }, body: {} }],
	['in the header, with a unit', { headers: { 'retry-after': '1s' }, body: {} }],
	[
		'in the body',
		{ body: { message: 'Rate Limit (1/SECOND) exceeded', 'Retry-After': '1 seconds' } },
	],
])('too many calls: waits as long as told %s', async (_where, answer) => {
	tenant().setFaults({ path: PATH, status: 429, ...answer });
	const { items, error } = await getMany();
	expect(error).toBeUndefined();
	expect(items).toHaveLength(3);
	const [first, second] = tenant()
		.calls()
		.filter((call) => call.path === PATH);
	expect(Date.parse(second!.at) - Date.parse(first!.at)).toBeGreaterThanOrEqual(900);
});

describe('a create whose answer never came', () => {
	test('is looked for, found, and not sent twice', async () => {
		tenant().setFaults({ method: 'POST', path: PATH, effect: 'dropAfterApply' });
		const { items, error } = await upsert([{ name: 'A' }]);
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ outcome: 'created', name: 'A', activated: true });
		expect(labelled('A')).toHaveLength(1);
		expect(calls().filter((call) => call === 'POST zia/ruleLabels')).toHaveLength(1);
		expect(tenant().state().pending).toEqual([]);
	});

	test('is sent again where it was not done', async () => {
		tenant().setFaults({ method: 'POST', path: PATH, effect: 'reset' });
		const { items } = await upsert([{ name: 'A' }]);
		expect(items[0]?.json).toMatchObject({ outcome: 'created', name: 'A' });
		expect(labelled('A')).toHaveLength(1);
	});

	test('is told as such where looking fails as well', async () => {
		tenant().setFaults(
			{ method: 'POST', path: PATH, effect: 'dropAfterApply' },
			{ method: 'GET', path: PATH, nth: 2, times: null, status: 400, body: { message: 'No.' } },
		);
		const { error } = await upsert([{ name: 'A' }]);
		expect(error?.message).toMatch(/not known whether it was created: .*No\./);
		expect(labelled('A')).toHaveLength(1);
	});
});

describe('a create that is answered with 401 and no word', () => {
	const create = (name: string) =>
		run({ resource: 'ziaRuleLabel', operation: 'create', ...byHand({ name }) });
	const posts = () => calls().filter((call) => call === 'POST zia/ruleLabels').length;
	const ways: [string, (name: string) => ReturnType<typeof upsert>][] = [
		['Create', create],
		['Create or Update', (name) => upsert([{ name }])],
	];

	test.each(ways)('%s: is looked for, found, and not made twice', async (_way, make) => {
		tenant().setFaults({ method: 'POST', path: PATH, effect: 'unauthorizedAfterApply' });
		const { items, error } = await make('A');
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ outcome: 'created', name: 'A', activated: true });
		expect([labelled('A').length, posts()]).toEqual([1, 1]);
	});

	test.each(ways)('%s: nor when the session ended with it', async (way, make) => {
		tenant().setFaults(
			{ method: 'POST', path: PATH, effect: 'unauthorizedAfterApply' },
			{ method: 'GET', path: PATH, nth: way === 'Create' ? 1 : 2, effect: 'expireSessions' },
		);
		const { items, error } = await make('A');
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ outcome: 'created', name: 'A', activated: true });
		expect([labelled('A').length, posts()]).toEqual([1, 1]);
		expect(tenant().signIns().list).toHaveLength(2);
	});

	test.each(ways)('%s: is sent again where it was not done', async (_way, make) => {
		tenant().setFaults({ method: 'POST', path: PATH, status: 401 });
		const { items, error } = await make('A');
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ outcome: 'created', name: 'A' });
		expect([labelled('A').length, posts()]).toEqual([1, 2]);
	});

	test.each(ways)('%s: is told where the session is refused on and on', async (_way, make) => {
		tenant().setFaults({ method: 'POST', path: PATH, status: 401, times: null });
		const { error } = await make('A');
		expect(error?.message).toContain('does not accept the session');
		expect([labelled('A').length, posts()]).toEqual([0, 2]);
	});

	test.each(ways)('%s: a session that is refused with a word is renewed', async (_way, make) => {
		tenant().setFaults({ method: 'POST', path: PATH, effect: 'expireSessions' });
		const { items, error } = await make('A');
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ outcome: 'created', name: 'A' });
		expect(labelled('A')).toHaveLength(1);
		expect(tenant().signIns().list).toHaveLength(2);
	});
});

test('an update whose answer never came is sent again', async () => {
	tenant().setFaults({ method: 'PUT', path: `${PATH}/*`, effect: 'dropAfterApply' });
	const { items, error } = await upsert([{ name: 'Security', description: 'New' }]);
	expect(error).toBeUndefined();
	expect(items[0]?.json.outcome).toBe('updated');
	expect(labelled('Security')[0]?.description).toBe('New');
});

test.each([
	['an answer that ends in the middle', { effect: 'truncate' as const }],
	['a connection that breaks', { effect: 'reset' as const }],
	['a gateway that is down', { effect: 'gatewayDown' as const }],
])('%s: reading is tried again', async (_what, fault) => {
	tenant().setFaults({ path: PATH, ...fault });
	const { items, error } = await getMany();
	expect(error).toBeUndefined();
	expect(items).toHaveLength(3);
});

test('a page of HTML is told in words', async () => {
	const body = '<!doctype html><html><head><title>Not Acceptable</title></head></html>';
	tenant().setFaults({ path: PATH, status: 406, headers: { 'content-type': 'text/html' }, body });
	const { error } = await getMany();
	expect(error?.message).not.toContain('<');
	expect(error?.httpCode).toBe('406');
});

test('cancelling stops the node within a second, whatever it waits for', async () => {
	tenant().setFaults({
		path: PATH,
		status: 429,
		headers: { 'retry-after': '60' },
		body: {},
		times: null,
	});
	const running = start({ resource: 'ziaRuleLabel', operation: 'getMany' });
	while (calls().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
	const started = Date.now();
	running.cancel();
	await running.catch(() => undefined);
	expect(Date.now() - started).toBeLessThan(1_000);
});
