import { createClient } from '../../../zscaler/client/createClient';
import type { Ports } from '../../../zscaler/contract/ports';
import { deleteRequest, getRequest, mark, oneApiTenant } from './tenants';

/** A sleep in true time that n8n's stands for. */
const sleep: Ports['sleep'] = (ms, signal) =>
	new Promise((resolve, reject) => {
		const timer = setTimeout(resolve, ms);
		signal?.addEventListener('abort', () => {
			clearTimeout(timer);
			reject(new Error('cancelled'));
		});
	});

const silence: Ports['send'] = () => new Promise(() => undefined);
const locked: Ports['send'] = () => Promise.resolve({ status: 409, headers: {}, body: '' });
const gone: Ports['send'] = () => Promise.resolve({ status: 204, headers: mark, body: '' });

async function cancelAfter(ms: number, send: Ports['send'], calls: number): Promise<number> {
	const cancel = new AbortController();
	const client = createClient({
		tenant: oneApiTenant(),
		ports: { send, sleep, now: () => Date.now() },
		limits: new Map(),
		signal: cancel.signal,
		maxWait: 600_000,
	});
	const request = calls > 1 ? deleteRequest() : getRequest({ method: 'PUT' });
	const all = Promise.allSettled(Array.from({ length: calls }, () => client.call(request)));
	await sleep(ms);
	const start = Date.now();
	cancel.abort();
	const outcomes = await all;
	expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true);
	await expect(client.call(request)).rejects.toThrow();
	return Date.now() - start;
}

test.each([
	['for an answer that does not come', silence, 1],
	['for somebody to give up the edit lock', locked, 1],
	['for the limit, and for those before', gone, 3],
])('stops within a second while it waits %s', async (_, send, calls) => {
	expect(await cancelAfter(50, send, calls)).toBeLessThan(1_000);
});

test('what cleans up after a cancelled execution still goes out, within a time of its own', async () => {
	const sent: unknown[] = [];
	const send: Ports['send'] = (_request, signal) => {
		sent.push(signal?.aborted);
		return gone(_request);
	};
	const client = createClient({
		tenant: oneApiTenant(),
		ports: { send, sleep, now: () => Date.now() },
		limits: new Map(),
		signal: AbortSignal.abort(),
	});
	await expect(client.call(deleteRequest())).rejects.toThrow();
	const cleanup = { cleanup: true, maxWait: 100 };
	await expect(client.call(deleteRequest(), cleanup)).resolves.toMatchObject({ status: 204 });
	// One DELETE a minute: the second would have to wait for longer than it may.
	await expect(client.call(deleteRequest(), cleanup)).rejects.toMatchObject({
		facts: { kind: 'rateLimited' },
	});
	expect(sent).toEqual([false]);
});
