import { startCaller, type Caller } from './caller';

const LABELS = '/zia/api/v1/ruleLabels';

let caller: Caller;
beforeEach(async () => {
	caller = await startCaller();
});
afterEach(() => caller.close());

async function statuses(method: string, count: number, body?: unknown) {
	const seen: number[] = [];
	for (let n = 0; n < count; n += 1) seen.push((await caller.send(method, LABELS, body)).status);
	return seen;
}

test('any answer to the n-th call, as often as wanted', async () => {
	const body = { message: 'busy' };
	caller.simulator.setFaults({
		path: '/zia/*',
		method: 'GET',
		nth: 2,
		times: 2,
		status: 503,
		body,
	});
	expect(await statuses('GET', 4)).toEqual([200, 503, 503, 200]);
});

test('a query can be part of the pattern', async () => {
	caller.simulator.setFaults({ path: '*?*search=x*', status: 500, times: null });
	expect((await caller.send('GET', `${LABELS}?search=x`)).status).toBe(500);
	expect((await caller.send('GET', LABELS)).status).toBe(200);
});

test('the edit lock is held until it is cleared, and reading goes on', async () => {
	caller.simulator.setFaults({ effect: 'editLocked', times: null });
	const locked = await caller.send('POST', LABELS, { name: 'x' });
	expect([locked.status, locked.body]).toEqual([409, { code: 'EDIT_LOCK_NOT_AVAILABLE' }]);
	expect(await statuses('GET', 1)).toEqual([200]);
	caller.simulator.clearFaults();
	expect(await statuses('POST', 1, { name: 'x' })).toEqual([200]);
});

test('maintenance refuses writes and says so in a header', async () => {
	caller.simulator.setFaults({ effect: 'maintenance' });
	const reply = await caller.send('POST', LABELS, { name: 'x' });
	expect(reply.status).toBe(403);
	expect(reply.headers.get('x-zscaler-mode')).toBe('read-only');
	expect(reply.body.code).toBe('STATE_READONLY');
});

test('a reset connection', async () => {
	caller.simulator.setFaults({ effect: 'reset' });
	await expect(caller.send('GET', LABELS)).rejects.toThrow('fetch failed');
	expect(caller.simulator.calls().at(-1)).toMatchObject({ status: 0, fault: true });
});

test('a write that is applied although it is answered with 401 and no word', async () => {
	caller.simulator.setFaults({ effect: 'unauthorizedAfterApply', method: 'POST' });
	const reply = await caller.send('POST', LABELS, { name: 'done' });
	expect([reply.status, reply.text]).toEqual([401, '']);
	expect((await caller.send('GET', `${LABELS}?search=done`)).list).toHaveLength(1);
});

test('a write that is applied although its answer is lost', async () => {
	caller.simulator.setFaults({ effect: 'dropAfterApply', method: 'POST' });
	await expect(caller.send('POST', LABELS, { name: 'Applied' })).rejects.toThrow('fetch failed');
	expect((await caller.send('GET', `${LABELS}?search=Applied`)).list).toHaveLength(1);
});

test('half a body', async () => {
	caller.simulator.setFaults({ effect: 'truncate' });
	await expect(caller.send('GET', LABELS)).rejects.toThrow();
	expect(await statuses('GET', 1)).toEqual([200]);
});

test('a delay', async () => {
	caller.simulator.setFaults({ delayMs: 120 });
	const before = Date.now();
	expect(await statuses('GET', 1)).toEqual([200]);
	expect(Date.now() - before).toBeGreaterThanOrEqual(115);
});

test('all sessions expire in the middle of things', async () => {
	caller.simulator.setFaults({ effect: 'expireSessions', nth: 2 });
	expect(await statuses('GET', 3)).toEqual([200, 401, 401]);
});

test('an unknown vanity domain answers with a page', async () => {
	caller.simulator.setFaults({ effect: 'unknownVanity' });
	const reply = await caller.send('POST', '/oauth2/v1/token');
	expect(reply.status).toBe(404);
	expect(reply.headers.get('content-type')).toContain('text/html');
});

test('a user that is read alone has name and e-mail encoded, one in the list has not', async () => {
	caller.simulator.setFaults({ effect: 'encodedUser', times: null });
	const { body } = await caller.send('GET', '/zia/api/v1/users/165214882');
	expect([body.name, body.email]).not.toContain('Ada');
	expect(body.id).toBe(165_214_882);
	const { list } = await caller.send('GET', '/zia/api/v1/users?search=Ada');
	expect(list[0]).toMatchObject({ name: 'Ada', email: 'ada@acme.example' });
});

test('an API client of several microtenants has to name one', async () => {
	caller.simulator.setFaults({ effect: 'microtenantMandatory', times: null });
	const path = `${caller.customer}/segmentGroup`;
	const refused = await caller.send('GET', path);
	expect([refused.status, refused.body.id]).toEqual([400, 'microtenant.mandatory']);
	expect((await caller.send('GET', `${path}?microtenantId=0`)).status).toBe(200);
});

test('an answer that is none, before the deed or after it', async () => {
	const named = async (name: string) =>
		(await caller.send('GET', LABELS)).list.filter((each) => each.name === name).length;
	caller.simulator.setFaults(
		{ effect: 'loginPage', method: 'POST' },
		{ effect: 'emptyObject', method: 'POST', applies: true, nth: 2 },
	);
	const page = await caller.send('POST', LABELS, { name: 'Before' });
	expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
	expect(await named('Before')).toBe(0);
	expect(await caller.send('POST', LABELS, { name: 'After' })).toMatchObject({ status: 200 });
	expect(await named('After')).toBe(1);
});
