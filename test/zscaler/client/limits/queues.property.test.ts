import fc from 'fast-check';

import { learnLimits } from '../../../../zscaler/client/limits/learnLimits';
import { endpointOf, limitsOf, scopeOf } from '../../../../zscaler/client/limits/limits';
import { takeSlot } from '../../../../zscaler/client/limits/takeSlot';
import { vendorLimitsOn } from '../../../../zscaler/client/limits/vendorLimits';
import type { HttpAnswer } from '../../../../zscaler/contract/ports';
import type { ApiRequest } from '../../../../zscaler/contract/apiRequest';
import { deleteRequest, getRequest, oneApiTenant, postRequest } from '../tenants';
import { type VirtualTime, virtualTime } from '../virtualTime';
import { someRuns } from '../../../harness/someOf';

const tenant = oneApiTenant();

/** Published as 3 a day, and never told otherwise: what Zscaler says itself goes before. */
const downloads = getRequest({ product: 'zcc', path: '/downloadDevices' });
const FEW_A_DAY = '3, 3;w=86400';

const requests: readonly ApiRequest[] = [
	getRequest(),
	getRequest({ path: '/security/advanced' }),
	postRequest(),
	deleteRequest(),
	deleteRequest({ path: '/urlFilteringRules/7', endpoint: '/urlFilteringRules/{id}' }),
	getRequest({ product: 'zcc', path: '/getDevices' }),
	downloads,
];

const tooMany = (after: number, own: string): HttpAnswer => ({
	status: 429,
	headers: { 'retry-after': String(after) },
	body: own === '' ? {} : { message: `Rate Limit (${own}) exceeded` },
});
const left = (calls: number, limit: string): HttpAnswer => ({
	status: 200,
	headers: {
		'x-ratelimit-limit': limit,
		'x-ratelimit-remaining': String(calls),
		'x-ratelimit-reset': '20',
	},
	body: [],
});

const seconds = fc.integer({ min: 0, max: 40 });
const answers = fc.oneof(
	fc.record({ after: seconds, own: fc.constantFrom('', '1/SECOND', '3/MINUTE') }),
	fc.record({ calls: fc.nat(3), limit: fc.constantFrom('100, 100;w=3600', FEW_A_DAY) }),
);
const events = fc.array(
	fc.record({
		gap: fc.constantFrom(0, 0, 1, 150, 700, 1_000, 9_000),
		of: fc.nat(requests.length - 1),
		maxWait: fc.constantFrom(0, 1, 900, 5_000, 30_000, 120_000),
		cancelAfter: fc.option(fc.nat(4_000), { freq: 5 }),
		service: fc.nat(600),
		learns: fc.option(answers, { freq: 4 }),
	}),
	{ minLength: 1, maxLength: 40 },
);
type Event = (typeof events extends fc.Arbitrary<infer T> ? T : never)[number];

interface Call {
	readonly request: ApiRequest;
	readonly asked: number;
	readonly deadline: number;
	readonly cancelAt: number;
	/** Knows when it will be taken, and waits for that time alone. */
	asleep: boolean;
	how?: 'sent' | 'late' | 'cancelled';
	ended: number;
}

async function play(all: readonly Event[]) {
	const time = virtualTime();
	const limits = limitsOf(new Map(), tenant);
	const calls: Call[] = [];
	const pauses: { scope: string; from: number; until: number }[] = [];

	const begin = async ({ of, maxWait, cancelAfter, service }: Event): Promise<void> => {
		const request = requests[of]!;
		const [asked, cancel] = [time.now(), new AbortController()];
		const deadline = asked + maxWait;
		const call: Call = {
			request,
			...{ asked, deadline, cancelAt: asked + (cancelAfter ?? 1e9) },
			...{ asleep: false, ended: 0 },
		};
		calls.push(call);
		if (cancelAfter !== null) {
			void time.sleep(cancelAfter).then(() => {
				cancel.abort();
			});
		}
		const { signal } = cancel;
		const sleep: VirtualTime['sleep'] = async (ms, awake) => {
			expect(time.now() + ms).toBeLessThanOrEqual(deadline);
			call.asleep = true;
			await time.sleep(ms, awake).finally(() => (call.asleep = false));
		};
		const ports = { ...time, sleep };
		const waited = takeSlot({ limits, tenant, request, ports, deadline, signal });
		const slot = await waited.catch(() => undefined);
		call.ended = time.now();
		if (slot === undefined) call.how = 'cancelled';
		else if ('tooLate' in slot) {
			call.how = 'late';
			expect(slot.tooLate).toBeGreaterThanOrEqual(call.ended);
		} else {
			call.how = 'sent';
			await time.sleep(service);
			slot.release(true);
		}
	};
	/** Who waits longest waits for Zscaler, himself or behind one of the same endpoint, and for nobody else. */
	const expectNoTurnLost = (): void => {
		const waiting = calls.filter(({ how }) => how === undefined);
		const asleep = waiting.filter((call) => call.asleep).map(({ request }) => endpointOf(request));
		const first = new Map(waiting.toReversed().map((call) => [scopeOf(call.request), call]));
		for (const { request } of first.values()) expect(asleep).toContain(endpointOf(request));
	};
	for (const event of all) {
		await time.run(time.now() + event.gap);
		expectNoTurnLost();
		const { learns } = event;
		const request = requests[event.of]!;
		if (learns !== null) {
			const answer =
				'after' in learns
					? tooMany(learns.after, learns.own)
					: left(learns.calls, request === downloads ? FEW_A_DAY : learns.limit);
			learnLimits(limits, request, answer, time.now());
			if ('after' in learns && learns.own === '') {
				const until = time.now() + learns.after * 1_000;
				// Only the last word counts.
				for (const pause of pauses) {
					if (pause.scope === scopeOf(request)) pause.until = Math.min(pause.until, time.now());
				}
				pauses.push({ scope: scopeOf(request), from: time.now(), until });
			}
		}
		void begin(event);
	}
	for (let at = 0; at < 300; at += 1) {
		await time.run(time.now() + 500);
		expectNoTurnLost();
	}
	await time.run();
	return { calls, limits, pauses };
}

const sentIn = (calls: readonly Call[], scope: string) =>
	calls
		.filter(({ how, request }) => how === 'sent' && scopeOf(request) === scope)
		.map(({ ended }) => ended);

test('every call that waits ends by its deadline; no turn is lost, and none is taken twice', async () => {
	await fc.assert(
		fc.asyncProperty(events, async (all) => {
			const { calls, limits, pauses } = await play(all);
			for (const { how, asked, deadline, cancelAt, ended } of calls) {
				expect(how).toBeDefined();
				expect(ended).toBeLessThanOrEqual(Math.min(Math.max(deadline, asked + 1), cancelAt));
			}
			for (const { request } of calls) {
				const times = sentIn(calls, scopeOf(request));
				for (const [count, ms] of vendorLimitsOn(request).flatMap(({ paces }) => paces)) {
					for (const at of times) {
						const together = times.filter((other) => other > at - ms && other <= at);
						expect(together.length).toBeLessThanOrEqual(count);
					}
				}
			}
			for (const { scope, from, until } of pauses) {
				expect(sentIn(calls, scope).filter((at) => at > from && at < until)).toEqual([]);
			}
			expect([...limits.queues.values()].every(({ waiting }) => waiting === 0)).toBe(true);
		}),
		{ numRuns: someRuns(400) },
	);
});

test('who waits behind one with more time ends at his own deadline, and those behind him go on', async () => {
	const time = virtualTime();
	const limits = limitsOf(new Map(), tenant);
	const start = time.now();
	const wait = async (maxWait: number) => {
		const request = getRequest();
		const slot = await takeSlot({
			...{ limits, tenant, request, ports: time },
			deadline: start + maxWait,
		});
		return ['release' in slot ? 'sent' : 'late', time.now() - start] as const;
	};
	const all = [wait(0), wait(0), wait(100_000), wait(5_000), wait(100_000)];
	await time.run(start + 100);
	learnLimits(limits, getRequest(), tooMany(30, ''), time.now());
	await time.run();
	expect(await Promise.all(all)).toEqual([
		['sent', 0],
		['sent', 0],
		['sent', 30_100],
		['late', 5_000],
		['sent', 30_100],
	]);
});

test('an endpoint that has little left does not hold up the others of its product', async () => {
	const time = virtualTime();
	const limits = limitsOf(new Map(), tenant);
	const start = time.now();
	const devices = getRequest({ product: 'zcc', path: '/getDevices' });
	const details = getRequest({ product: 'zcc', path: '/getDeviceDetails' });
	learnLimits(limits, devices, left(80, '100, 100;w=3600'), start);
	learnLimits(limits, details, left(0, '3, 3;w=86400, 100;w=3600'), start);
	const sent: string[] = [];
	const all = [details, devices].map(async (request) => {
		await takeSlot({ limits, tenant, request, ports: time, deadline: start + 60_000 });
		sent.push(`${request.path} ${time.now() - start}`);
	});
	await time.run();
	await Promise.all(all);
	expect(sent).toEqual(['/getDevices 0', '/getDeviceDetails 20000']);
});
