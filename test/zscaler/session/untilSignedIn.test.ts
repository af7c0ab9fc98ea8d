import { renewSession } from '../../../zscaler/session';
import { type Bench, openBench, schemeIds } from './bench';
import { someOf } from '../../harness/someOf';

let bench: Bench;
beforeEach(async () => {
	bench = await openBench();
});
afterEach(() => bench.simulator.close());

const PAGE = '<!doctype html><html><head><title>Sign in</title></head></html>';
function strike(fault: object, times: number | null = 1) {
	bench.simulator.setFaults({ method: 'POST', path: '*', times, ...fault });
}
const readOnly = {
	status: 403,
	headers: { 'x-zscaler-mode': 'read-only' },
	body: { code: 'STATE_READONLY' },
};

const transient: readonly [string, object][] = [
	['too many sign-ins', { status: 429, headers: { 'retry-after': '4s' }, body: {} }],
	['too many sign-ins, without a time', { status: 429, body: '' }],
	['a failure', { status: 500, body: {} }],
	['a gateway that is away', { status: 502, body: PAGE }],
	['a gateway that gave up', { status: 504, body: PAGE }],
	['a failure with a time', { status: 503, headers: { 'retry-after': '7' }, body: '' }],
	['a reset', { effect: 'reset' }],
	['a reset after it was done', { effect: 'dropAfterApply' }],
	['an answer that ends in the middle', { effect: 'truncate' }],
	['a page', { status: 200, headers: { 'content-type': 'text/html' }, body: PAGE }],
	['a redirect', { status: 302, headers: { location: 'https://sso.example.com/' }, body: '' }],
	['an empty answer', { status: 200, body: '' }],
	['an object without a session', { status: 200, body: {} }],
	['maintenance', readOnly],
];

describe.each(schemeIds)('what passes, once, at the sign-in of %s', (scheme) => {
	// An administrator without a session after a sign-in is one of SAML: nothing passes there.
	const isAdministrator = scheme === 'ziaApiKey' || scheme === 'ztw';
	const cases = transient.filter(([name]) => !(isAdministrator && name.startsWith('an object')));
	it.each(someOf(cases, 3))('is waited for, and no reason to pause: %s', async (_, fault) => {
		strike(fault);
		const { store, forms, ports } = bench;
		const { session } = await renewSession(store, forms[scheme], undefined, ports);
		expect(session.token).not.toBe('');
		expect(bench.requests).toHaveLength(2);
		expect([...store.accounts.values()].flatMap(({ failures }) => failures)).toEqual([]);
	});
});

describe('what keeps Zscaler from signing in', () => {
	const ask = (until?: number) =>
		renewSession(bench.store, bench.forms.ziaApiKey, undefined, { ...bench.ports, until });

	it.each([
		['maintenance', readOnly, 'readOnly', /in maintenance and takes no sign-ins/],
		['too many calls', { status: 429, body: {} }, 'rateLimited', /takes no more sign-ins/],
		['a failure', { status: 503, body: {} }, 'failed', /failed at Zscaler with status 503/],
		[
			'a page',
			{ status: 200, body: PAGE },
			'unreachable',
			/answered the sign-in with an HTML page titled 'Sign in'/,
		],
	] as const)('is told with its time, and is no refusal: %s', async (_, fault, kind, message) => {
		strike(fault, null);
		const began = bench.ports.now();
		const error = await ask(began + 20_000).catch((thrown: unknown) => thrown);
		expect(error).toMatchObject({ message: expect.stringMatching(message) as string });
		expect(error).toMatchObject({ facts: { kind } });
		expect(bench.ports.now() - began).toBeLessThanOrEqual(20_000);
		bench.simulator.clearFaults();
		bench.pass(60_000);
		await ask();
		expect(bench.simulator.signIns()).toMatchObject({ ok: 1 });
	});

	it('is not waited for when it lasts longer than anybody waits', async () => {
		strike({ status: 429, headers: { 'retry-after': '593' }, body: {} }, null);
		const began = bench.ports.now();
		const error = ask(began + 120_000);
		await expect(error).rejects.toMatchObject({ facts: { kind: 'rateLimited' } });
		const { facts } = (await error.catch((thrown: unknown) => thrown)) as {
			facts: { retryAt: number };
		};
		expect(facts.retryAt - began).toBeGreaterThanOrEqual(592_000);
		expect(bench.requests).toHaveLength(1);
	});

	it('is asked after once by a crowd', async () => {
		strike({ status: 429, headers: { 'retry-after': '20' }, body: {} });
		const crowd = Array.from({ length: 20 }, () => ask());
		await Promise.all(crowd);
		expect(bench.requests).toHaveLength(2);
	});

	it.each(['reset', 'dropAfterApply'])(
		'never comes to a lock-out, though nobody hears of the refusals: %s',
		async (effect) => {
			const form = { ...bench.forms.ziaApiKey, password: 'wrong' };
			strike({ effect }, null);
			const began = bench.ports.now();
			const until = began + 300_000;
			const asked = renewSession(bench.store, form, undefined, { ...bench.ports, until });
			await expect(asked).rejects.toMatchObject({ facts: { kind: 'unreachable' } });
			// Four in a minute would leave no room for a person: Zscaler locks after the fifth.
			for (const at of bench.sentAt) {
				const within = bench.sentAt.filter((other) => other >= at && other < at + 60_000);
				expect(within.length).toBeLessThanOrEqual(3);
			}
			bench.simulator.clearFaults();
			bench.pass(60_000);
			const told = renewSession(bench.store, form, undefined, bench.ports);
			await expect(told).rejects.toThrow(/refused Username, Password or API Key/);
		},
	);
});

describe('a refusal', () => {
	it.each(schemeIds)('is never tried again by itself: %s', async (scheme) => {
		strike({ status: 401, body: { error: 'invalid_client' } }, null);
		await renewSession(bench.store, bench.forms[scheme], undefined, bench.ports).catch(() => null);
		expect(bench.requests).toHaveLength(1);
	});
});

describe('after an outage', () => {
	it.each(['reset', 'dropAfterApply', 'gatewayDown'])(
		'who comes later is signed in at once, whatever was before: %s',
		async (effect) => {
			const { store, forms, ports } = bench;
			strike({ effect }, null);
			const asked = () =>
				renewSession(store, forms.oneApiSecret, undefined, {
					...ports,
					until: ports.now() + 40_000,
				});
			await expect(asked()).rejects.toThrow();
			bench.simulator.clearFaults();
			bench.pass(1);
			const before = bench.requests.length;
			const began = ports.now();
			await asked();
			expect([bench.requests.length - before, ports.now() - began]).toEqual([
				1,
				expect.closeTo(0, -3),
			]);
		},
	);

	it('who comes later heeds the time that Zscaler named', async () => {
		const { store, forms, ports } = bench;
		strike({ status: 429, headers: { 'retry-after': '300' }, body: {} });
		const asked = () => renewSession(store, forms.oneApiSecret, undefined, ports);
		await expect(asked()).rejects.toMatchObject({ facts: { kind: 'rateLimited' } });
		bench.pass(1_000);
		await expect(asked()).rejects.toMatchObject({ facts: { kind: 'rateLimited' } });
		expect(bench.requests).toHaveLength(1);
		bench.pass(300_000);
		await asked();
	});
});
