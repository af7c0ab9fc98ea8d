import { startCaller, type Caller } from './caller';

let caller: Caller | undefined;
afterEach(() => caller?.close());

async function start(limits: number | 'off'): Promise<Caller> {
	caller = await startCaller({ limits });
	return caller;
}

test('ZIA: two reads a second, one write, one deletion a minute', async () => {
	const { send, simulator } = await start(1);
	const get = () => send('GET', '/zia/api/v1/ruleLabels');
	expect([(await get()).status, (await get()).status]).toEqual([200, 200]);
	const refused = await get();
	expect(refused.status).toBe(429);
	expect(refused.headers.get('retry-after')).toBe('1');
	expect(refused.body).toEqual({
		message: 'Rate Limit (2/SECOND) exceeded',
		'Retry-After': '1 seconds',
	});
	simulator.advance(1000);
	expect((await get()).status).toBe(200);
	const remove = (id: number) => send('DELETE', `/zia/api/v1/ruleLabels/${id}`);
	expect((await remove(3390)).status).toBe(204);
	simulator.advance(30_000);
	const early = await remove(3391);
	expect(early.body.message).toBe('Rate Limit (1/MINUTE) exceeded');
	expect(Number(early.headers.get('retry-after'))).toBeGreaterThan(25);
});

test('ZIA: four deletions an hour', async () => {
	const { send, simulator } = await start(1);
	const codes: number[] = [];
	for (let n = 0; n < 5; n += 1) {
		codes.push((await send('DELETE', `/zia/api/v1/groups/${n}`)).status);
		simulator.advance(60_000);
	}
	expect(codes).toEqual([404, 404, 404, 404, 429]);
});

test('URL filtering rules have limits of their own', async () => {
	const { send, simulator } = await start(1);
	const path = '/zia/api/v1/urlFilteringRules';
	expect((await send('GET', path)).status).toBe(200);
	expect((await send('GET', path)).body.message).toBe('Rate Limit (1/SECOND) exceeded');
	for (const id of [1_657_400, 1_657_401, 1_657_402]) {
		expect((await send('DELETE', `${path}/${id}`)).status).toBe(204);
		simulator.advance(1000);
	}
});

test('ZPA: ten writes in ten seconds', async () => {
	const { send, customer } = await start(1);
	const write = (n: number) => send('POST', `${customer}/segmentGroup`, { name: `Group ${n}` });
	for (let n = 0; n < 10; n += 1) expect((await write(n)).status).toBe(201);
	const refused = await write(10);
	expect(refused.status).toBe(429);
	expect(refused.headers.get('retry-after')).toMatch(/^\d+s$/);
	expect(refused.body).toEqual({
		exception: 'invalid.toomanyrequests',
		id: 'invalid.toomanyrequests',
		reason: 'Exceeded the number of requests allowed.',
	});
});

test('the gateway counts every call and says how many are left', async () => {
	const { send, customer } = await start(1);
	const first = await send('GET', `${customer}/segmentGroup`);
	const second = await send('GET', `${customer}/serverGroup`);
	expect(first.headers.get('x-ratelimit-remaining')).toBe('4999');
	expect(second.headers.get('x-ratelimit-remaining')).toBe('4998');
});

test('windows can be shrunk', async () => {
	const { send } = await start(0.05);
	const get = () => send('GET', '/zia/api/v1/status');
	const statuses = [(await get()).status, (await get()).status];
	await new Promise((resolve) => setTimeout(resolve, 60));
	expect([...statuses, (await get()).status]).toEqual([200, 200, 200]);
});

test('limits can be switched off', async () => {
	const { send } = await start('off');
	for (let n = 0; n < 30; n += 1)
		expect((await send('GET', '/zia/api/v1/status')).status).toBe(200);
});
