import { startCaller, type Caller } from './caller';

const RULES = '/zia/api/v1/urlFilteringRules';

let caller: Caller;
beforeEach(async () => {
	caller = await startCaller();
});
afterEach(() => caller.close());

const rule = (name: string, order: number, more: object = {}) => ({
	name,
	order,
	action: 'BLOCK',
	protocols: ['ANY_RULE'],
	...more,
});

const names = async (path = RULES) =>
	(await caller.send('GET', path)).list.map((item) => `${String(item.order)} ${String(item.name)}`);

test('a rule put in between moves those behind it, a deleted one closes its gap', async () => {
	const created = await caller.send('POST', RULES, rule('New', 2));
	expect(created.body).not.toHaveProperty('lastModifiedTime');
	expect(await names()).toEqual([
		'1 Block Threat Feed',
		'2 New',
		'3 Caution on Gambling',
		'4 Allow Partner Sites',
	]);
	await caller.send('PUT', `${RULES}/1657402`, rule('Allow Partner Sites', 1));
	expect((await names())[0]).toBe('1 Allow Partner Sites');
	await caller.send('DELETE', `${RULES}/${String(created.body.id)}`);
	expect(await names()).toEqual([
		'1 Allow Partner Sites',
		'2 Block Threat Feed',
		'3 Caution on Gambling',
	]);
});

test.each([0, 5, 1.5])('order %p of three rules is refused', async (order) => {
	const reply = await caller.send('POST', RULES, rule('x', order));
	expect(reply.status).toBe(400);
	expect(reply.body.code).toBe('INVALID_INPUT_ARGUMENT');
});

test('PUT replaces the whole rule and keeps what only the server writes', async () => {
	const path = `${RULES}/1657401`;
	const before = (await caller.send('GET', path)).body;
	caller.simulator.advance(5000);
	const change = rule('Caution on Gambling', 2, { lastModifiedBy: { id: 1 }, predefined: true });
	const { body } = await caller.send('PUT', path, change);
	expect(body.lastModifiedTime).toBeGreaterThan(Number(before.lastModifiedTime));
	expect(body).toMatchObject({ predefined: false, state: 'ENABLED' });
	expect(body).not.toHaveProperty('description');
});

test('unknown categories, actions and states are refused', async () => {
	for (const wrong of [{ urlCategories: ['CUSTOM_99'] }, { action: 'NO' }, { state: 'ON' }])
		expect((await caller.send('POST', RULES, rule('x', 1, wrong))).status).toBe(400);
});

test('the default rule is last; it can be changed, not moved and not deleted', async () => {
	const firewall = '/zia/api/v1/firewallFilteringRules';
	expect((await names(firewall)).at(-1)).toBe('-1 Default Firewall Filtering Rule');
	const path = `${firewall}/184225`;
	const change = { name: 'Default Firewall Filtering Rule', action: 'ALLOW' };
	expect((await caller.send('PUT', path, { ...change, order: 1 })).body.code).toBe(
		'INVALID_OPERATION',
	);
	expect((await caller.send('PUT', path, { ...change, order: -1 })).status).toBe(200);
	expect((await caller.send('DELETE', path)).status).toBe(403);
	expect((await names('/zia/api/v1/sandboxRules')).at(-1)).toBe('127 Default BA Rule');
});

test('cloud app rules have an order per type', async () => {
	const path = '/zia/api/v1/webApplicationRules';
	const watch = { name: 'Upload', order: 1, actions: ['BLOCK_STREAMING_UPLOAD'] };
	expect((await caller.send('POST', `${path}/STREAMING_MEDIA`, watch)).status).toBe(200);
	expect(await names(`${path}/STREAMING_MEDIA`)).toEqual(['1 Upload', '2 Watch only']);
	expect(await names(`${path}/WEBMAIL`)).toEqual([]);
	await caller.send('POST', `${path}/STREAMING_MEDIA/duplicate/1657455?name=Copy`);
	expect((await names(`${path}/STREAMING_MEDIA`)).at(-1)).toBe('3 Copy');
	expect((await caller.send('GET', `${path}/ruleTypeMapping`)).body.Webmail).toBe('WEBMAIL');
});
