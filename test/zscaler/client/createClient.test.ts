import { createClient } from '../../../zscaler/client/createClient';
import { deviationOf } from '../../../zscaler/tenant';
import { getRequest, oneApiTenant, postRequest } from './tenants';
import { ok, talk } from './talk';
import { virtualTime } from './virtualTime';

test('all clients of a tenant share one limit, whichever execution they are of', async () => {
	const time = virtualTime();
	const limits = new Map();
	const sentAt: number[] = [];
	const send = () => {
		sentAt.push(time.now());
		return Promise.resolve(ok());
	};
	const open = () =>
		createClient({
			tenant: oneApiTenant(),
			ports: { ...time, send },
			limits,
		});
	const all = [open(), open(), open(), open()].map((client) => client.call(getRequest()));
	await time.run();
	await Promise.all(all);
	expect(sentAt.map((at) => at - sentAt[0]!)).toEqual([0, 0, 1_000, 1_000]);
});

test('a microtenant is named in every ZPA query, unless the request names another', async () => {
	const { call, sent } = talk([ok()], { tenant: oneApiTenant({ microtenantId: '7' }) });
	await call(getRequest({ product: 'zpa', query: { search: 'x' } }));
	await call(getRequest({ product: 'zpa', query: { microtenantId: '8' } }));
	await call(getRequest());
	expect(sent.map(({ query }) => query)).toEqual([
		{ microtenantId: '7', search: 'x' },
		{ microtenantId: '8' },
		{},
	]);
});

test.each([
	[getRequest(), { accept: 'application/json' }],
	[getRequest({ as: 'text' }), { accept: '*/*' }],
	[postRequest(), { accept: 'application/json', 'content-type': 'application/json' }],
	[postRequest({ body: 'function x() {}' }), { 'content-type': 'text/plain' }],
	[postRequest({ body: Buffer.from('x') }), { 'content-type': 'application/octet-stream' }],
])('says what it sends and takes', async (request, headers) => {
	const { call, sent } = talk([ok()]);
	await call(request);
	expect(sent[0]?.headers).toMatchObject(headers);
});

test('answers set the clock', async () => {
	const clock = new Map<string, number>();
	const time = virtualTime();
	const date = new Date(time.now() + 600_000).toUTCString();
	const { call, client } = talk([{ ...ok(), headers: { date } }], { clock });
	await call(getRequest());
	expect(deviationOf(clock, client.tenant.key)).toBeGreaterThan(590_000);
});
