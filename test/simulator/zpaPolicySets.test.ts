import { startCaller, type Caller } from './caller';

let caller: Caller;
beforeEach(async () => {
	caller = await startCaller();
});
afterEach(() => caller.close());

const send = (method: string, path: string, body?: unknown) =>
	caller.send(method, `${caller.customer}/policySet/${path}`, body);

const setId = async (type: string) => String((await send('GET', `policyType/${type}`)).body.id);

const orders = async (type: string) =>
	(await send('GET', `rules/policyType/${type}`)).list.map(
		(rule) => `${String(rule.ruleOrder)} ${String(rule.name)}`,
	);

const actions: Record<string, string> = {
	'216196257331281925': 'ALLOW',
	'216196257331281926': 'RE_AUTH',
	'216196257331281929': 'INTERCEPT',
};

async function addRules(set: string, ...names: string[]) {
	const ids: string[] = [];
	for (const name of names) {
		const created = await send('POST', `${set}/rule`, { name, action: actions[set] });
		expect(created.status).toBe(201);
		ids.push(String(created.body.id));
	}
	return ids;
}

test('rules are added in front of the default rule and moved one by one', async () => {
	const type = 'CLIENT_FORWARDING_POLICY';
	const set = await setId(type);
	const [, , third] = await addRules(set, 'A', 'B', 'C');
	expect(await orders(type)).toEqual(['1 A', '2 B', '3 C', '4 Default_Rule']);
	expect((await send('PUT', `${set}/rule/${third}/reorder/1`)).status).toBe(204);
	expect(await orders(type)).toEqual(['1 C', '2 A', '3 B', '4 Default_Rule']);
	expect((await send('PUT', `${set}/rule/${third}/reorder/4`)).status).toBe(400);
	await send('DELETE', `${set}/rule/${third}`);
	expect(await orders(type)).toEqual(['1 A', '2 B', '3 Default_Rule']);
});

test('rules are reordered all at once', async () => {
	const set = await setId('TIMEOUT_POLICY');
	const ids = await addRules(set, 'A', 'B', 'C');
	const last = '216196257331281927';
	const reorder = async (...order: string[]) =>
		(await send('PUT', `${set}/reorder`, order)).body.reason ?? 'done';
	expect(await reorder(...ids)).toBe('resource input length is not valid');
	expect(await reorder(...ids.slice(1), last, '1')).toBe('A rule of the policy set is missing.');
	expect(await reorder(last, ...ids)).toBe('The default rule has to be last.');
	expect(await reorder(...[...ids].reverse(), last)).toBe('done');
	expect(await orders('TIMEOUT_POLICY')).toEqual(['1 C', '2 B', '3 A', '4 Default_Rule']);
	const fixed = await send('DELETE', `${set}/rule/216196257331281927`);
	expect(fixed.status).toBe(400);
});

test('conditions of both versions are stored by operand, with references checked', async () => {
	const set = await setId('ACCESS_POLICY');
	const operand = { objectType: 'CLIENT_TYPE', values: ['zpn_client_type_zapp', 'web'] };
	const rule = (operands: object[]) => ({
		name: 'Conditional',
		action: 'ALLOW',
		conditions: [{ operator: 'OR', operands }],
	});
	const path = caller.customer.replace('v1', 'v2');
	const created = await caller.send('POST', `${path}/policySet/${set}/rule`, rule([operand]));
	expect(created.status).toBe(201);
	expect(created.body.conditions).toMatchObject([
		{ operands: [{ lhs: 'id', rhs: 'zpn_client_type_zapp' }, { rhs: 'web' }] },
	]);
	const unknown = { objectType: 'APP', lhs: 'id', rhs: '1' };
	expect((await send('POST', `${set}/rule`, rule([unknown]))).status).toBe(400);
});

test('a changed rule keeps its place', async () => {
	const set = await setId('ACCESS_POLICY');
	const path = `${set}/rule/216196257331404610`;
	await addRules(set, 'Second');
	expect((await send('PUT', path, { name: 'First', action: 'DENY' })).status).toBe(204);
	expect((await send('GET', path)).body).toMatchObject({ ruleOrder: '1', action: 'DENY' });
	expect(await orders('GLOBAL_POLICY')).toEqual(['1 First', '2 Second']);
});

test.each([
	['ACCESS_POLICY', { action: 'INTERCEPT' }],
	['ISOLATION_POLICY', { action: 'ISOLATE' }],
	['INSPECTION_POLICY', { action: 'INSPECT' }],
	['TIMEOUT_POLICY', { action: 'ALLOW' }],
])('the policy %s refuses %j', async (type, body) => {
	const reply = await send('POST', `${await setId(type)}/rule`, { name: 'x', ...body });
	expect([reply.status, reply.body.id]).toEqual([400, 'invalid.resource.argument']);
});

test('a PUT loses what it leaves out, and an order in it moves nothing', async () => {
	const set = await setId('ACCESS_POLICY');
	const [id] = await addRules(set, 'First', 'Second');
	const path = `${set}/rule/${id}`;
	const before = (await send('GET', path)).body;
	const whole = { ...before, devicePostureFailureNotificationEnabled: true, ruleOrder: '1' };
	expect((await send('PUT', path, whole)).status).toBe(204);
	expect((await send('GET', path)).body).toMatchObject({
		ruleOrder: before.ruleOrder,
		devicePostureFailureNotificationEnabled: true,
	});
	await send('PUT', path, { name: 'First', action: 'ALLOW' });
	expect((await send('GET', path)).body.devicePostureFailureNotificationEnabled).toBe(false);
});
