import fc from 'fast-check';

import { learnLimits } from '../../../../zscaler/client/limits/learnLimits';
import { type Limits, limitsOf } from '../../../../zscaler/client/limits/limits';
import { takeSlot } from '../../../../zscaler/client/limits/takeSlot';
import { whenFree } from '../../../../zscaler/client/limits/whenFree';
import type { ApiRequest } from '../../../../zscaler/contract/apiRequest';
import { deleteRequest, getRequest, oneApiTenant, postRequest } from '../tenants';
import { type VirtualTime, virtualTime } from '../virtualTime';

const tenant = oneApiTenant();
const HOUR = 3_600_000;

function queue(time: VirtualTime, limits: Limits = new Map()) {
	const start = time.now();
	const sent: { request: ApiRequest; at: number }[] = [];
	const known = limitsOf(limits, tenant);
	const send = async (request: ApiRequest, maxWait = 10 * HOUR, signal?: AbortSignal) => {
		const deadline = time.now() + maxWait;
		const slot = await takeSlot({ limits: known, tenant, request, ports: time, deadline, signal });
		if ('release' in slot) sent.push({ request, at: time.now() - start });
		return slot;
	};
	return { send, sent, known, start };
}
const timesOf = (sent: readonly { at: number }[]) => sent.map(({ at }) => at);

test('holds every documented window of ZIA at once, whoever asks', async () => {
	const time = virtualTime();
	const { send, sent } = queue(time);
	const all = Array.from({ length: 402 }, () => send(postRequest()));
	await time.run();
	await Promise.all(all);
	const times = timesOf(sent);
	expect(times.slice(0, 3)).toEqual([0, 1_000, 2_000]);
	expect(times[399]).toBe(399_000);
	expect(times[400]).toBeGreaterThanOrEqual(HOUR);
	expect(times[400]).toBeLessThanOrEqual(HOUR * 1.01);
});

test('deletes one a minute while reads go on', async () => {
	const time = virtualTime();
	const { send, sent } = queue(time);
	const all = [deleteRequest(), deleteRequest(), getRequest(), getRequest()].map((r) => send(r));
	await time.run();
	await Promise.all(all);
	expect(sent.map(({ request, at }) => [request.method, at])).toEqual([
		['DELETE', 0],
		['GET', 0],
		['GET', 0],
		['DELETE', 60_000],
	]);
});

test('an endpoint with paces of its own is not held up by the others', async () => {
	const time = virtualTime();
	const { send, sent } = queue(time);
	const rule = deleteRequest({ path: '/urlFilteringRules/7', endpoint: '/urlFilteringRules/{id}' });
	const all = [deleteRequest(), deleteRequest(), rule, rule].map((request) => send(request));
	await time.run();
	await Promise.all(all);
	expect(sent.map(({ request, at }) => [request.path, at])).toEqual([
		['/urlCategories/CUSTOM_01', 0],
		['/urlFilteringRules/7', 0],
		['/urlFilteringRules/7', 1_000],
		['/urlCategories/CUSTOM_01', 60_000],
	]);
});

test('serves in the order of arrival', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 30 }),
			async (gaps) => {
				const time = virtualTime();
				const { send, sent } = queue(time);
				const all: Promise<unknown>[] = [];
				for (const [index, gap] of gaps.entries()) {
					await time.run(time.now() + gap);
					all.push(send(getRequest({ query: { index } })));
				}
				await time.run();
				await Promise.all(all);
				expect(sent.map(({ request }) => request.query.index)).toEqual([...gaps.keys()]);
			},
		),
		{ numRuns: 30 },
	);
});

test('says at once when the time would not suffice, counting those who wait', async () => {
	const time = virtualTime();
	const { send, start } = queue(time);
	const all = Array.from({ length: 10 }, () => send(postRequest()));
	await Promise.resolve();
	const late = await send(postRequest(), 9_000);
	expect(late).toEqual({ tooLate: start + 10_000 });
	expect(time.now()).toBe(start);
	await time.run();
	await Promise.all(all);
});

test('one who gives up leaves his place to the next', async () => {
	const time = virtualTime();
	const { send, sent } = queue(time);
	const cancel = new AbortController();
	const first = send(postRequest());
	const second = send(postRequest(), HOUR, cancel.signal);
	const third = send(postRequest());
	await time.run(time.now() + 100);
	cancel.abort();
	await expect(second).rejects.toThrow();
	await time.run();
	await Promise.all([first, third]);
	expect(timesOf(sent)).toEqual([0, 1_000]);
});

test('learns the true limit of an endpoint from a refusal', async () => {
	const time = virtualTime();
	const { send, sent, known, start } = queue(time);
	const slow = getRequest({ path: '/security/advanced' });
	learnLimits(
		known,
		slow,
		{
			status: 429,
			headers: { 'retry-after': '1' },
			body: { message: 'Rate Limit (1/SECOND) exceeded', 'Retry-After': '1 seconds' },
		},
		start,
	);
	const all = [slow, slow, slow, getRequest()].map((request) => send(request));
	await time.run();
	await Promise.all(all);
	expect(sent.map(({ request, at }) => [request.path, at])).toEqual([
		['/urlCategories', 0],
		['/security/advanced', 1_000],
		['/security/advanced', 2_000],
		['/security/advanced', 3_000],
	]);
});

describe('what headers say is left', () => {
	const notice = (left: number, limit = '100, 100;w=3600, 100;w=3600') => ({
		status: 200,
		headers: {
			'x-ratelimit-limit': limit,
			'x-ratelimit-remaining': String(left),
			'x-ratelimit-reset': '1460',
		},
		body: [],
	});
	const devices = getRequest({ product: 'zcc', path: '/getDevices' });
	const download = getRequest({ product: 'zcc', path: '/downloadDevices' });

	test('others may have used the limit up: nothing is sent before it is reset', () => {
		const { known, start } = queue(virtualTime());
		learnLimits(known, devices, notice(0), start);
		expect(whenFree(known, tenant, devices, { now: start })).toBe(start + 1_460_000);
		expect(whenFree(known, tenant, devices, { now: start + 1_460_000 })).toBe(start + 1_460_000);
	});

	test('a used-up download holds up nothing else', () => {
		const { known, start } = queue(virtualTime());
		learnLimits(known, devices, notice(80), start);
		learnLimits(known, download, notice(0, '3, 3;w=86400, 100;w=3600'), start);
		expect(whenFree(known, tenant, download, { now: start })).toBe(start + 1_460_000);
		expect(whenFree(known, tenant, devices, { now: start })).toBe(start);
		const unseen = getRequest({ product: 'zcc', path: '/getAdminUsers' });
		expect(whenFree(known, tenant, unseen, { now: start })).toBe(start);
	});

	test('an answer that is late does not give back what was sent since', async () => {
		const time = virtualTime();
		const { send, known, start } = queue(time);
		learnLimits(known, devices, notice(1), start);
		await send(devices);
		learnLimits(known, devices, notice(1), start);
		expect(whenFree(known, tenant, devices, { now: start })).toBe(start + 1_460_000);
	});
});
