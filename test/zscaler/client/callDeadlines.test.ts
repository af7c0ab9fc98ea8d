import { createClient } from '../../../zscaler/client/createClient';
import { isStream } from '../../../zscaler/client/readRefusal';
import type { HttpAnswer, Ports } from '../../../zscaler/contract/ports';
import type { ZscalerError } from '../../../zscaler/contract/zscalerError';
import type { ApiRequest } from '../../../zscaler/contract/apiRequest';
import { getRequest, oneApiTenant, postRequest } from './tenants';
import { virtualTime } from './virtualTime';

/** What is sent gets no whole answer; counts what is still under way. */
function hang(maxWait: number, answer?: HttpAnswer) {
	const time = virtualTime();
	const began = time.now();
	const open = new Set<AbortSignal>();
	let sent = 0;
	const send: Ports['send'] = (_request, signal) => {
		sent += 1;
		open.add(signal!);
		signal?.addEventListener('abort', () => open.delete(signal));
		return answer === undefined ? new Promise(() => undefined) : Promise.resolve(answer);
	};
	const ports = { ...time, send };
	const client = createClient({ tenant: oneApiTenant(), ports, limits: new Map(), maxWait });
	const call = async (request: ApiRequest, task = (came: HttpAnswer): unknown => came) => {
		const outcome = client
			.call(request)
			.then(task)
			.catch((error: unknown) => error);
		await time.run();
		return { outcome: await outcome, took: time.now() - began, open: open.size, sent };
	};
	return call;
}

test.each([
	[0, 5_000],
	[5_000, 5_000],
	[60_000, 60_000],
	[120_000, 120_000],
])('a reading ends with its Max Wait, and leaves nothing open (%i ms)', async (maxWait, took) => {
	const ended = await hang(maxWait)(getRequest());
	expect(ended).toMatchObject({ took, open: 0, sent: 1 });
	expect(ended.outcome).toMatchObject({
		message: `Internet Access did not finish its answer within ${took / 1_000} seconds (ETIMEDOUT)`,
		facts: { kind: 'unreachable' },
	});
});

test('one that has more time is tried again, and ends all the same', async () => {
	const ended = await hang(600_000)(getRequest());
	expect(ended).toMatchObject({ open: 0, outcome: { facts: { kind: 'unreachable' } } });
	expect(ended.sent).toBeGreaterThan(1);
	expect(ended.took).toBeLessThanOrEqual(605_000);
});

test('a write that ran into its end may have been done, and says so', async () => {
	const ended = await hang(5_000)(postRequest());
	expect(ended).toMatchObject({ took: 10_000, open: 0, sent: 1 });
	expect(ended.outcome).toMatchObject({ facts: { kind: 'fateUnknown', advice: undefined } });
});

test('a file ends as well, however slowly it comes', async () => {
	const body = (async function* drip() {
		yield Buffer.from('a');
		await new Promise(() => undefined);
	})();
	const call = hang(5_000, { status: 200, headers: {}, body });
	const got: string[] = [];
	const ended = await call(getRequest({ as: 'stream' }), async (answer) => {
		if (!isStream(answer.body)) throw new Error('no stream');
		for await (const piece of answer.body) got.push(String(piece));
	});
	expect(ended).toMatchObject({ took: 300_000, open: 0, outcome: { waited: 300_000 } });
	expect(got).toEqual(['a']);
});

/** What never ends. */
const endless = () =>
	(async function* drip() {
		yield Buffer.from('{"code":');
		await new Promise(() => undefined);
	})();

test.each(['stream', 'binary'] as const)(
	'a refusal of a file (%s) that does not end takes its Max Wait, and no more',
	async (as) => {
		const call = hang(20_000, { status: 403, headers: {}, body: endless() });
		const ended = await call(getRequest({ as }));
		expect(ended).toMatchObject({ open: 0, outcome: { facts: { kind: 'unreachable' } } });
		expect(ended.took).toBeLessThanOrEqual(25_000);
	},
);

test.each(['stream', 'binary'] as const)('a file (%s) that does not begin, too', async (as) => {
	expect(await hang(20_000)(getRequest({ as }))).toMatchObject({ took: 20_000, open: 0 });
});

test('a file that comes in pieces is handed on whole', async () => {
	const body = (async function* pieces() {
		yield* [Buffer.from('PK'), Buffer.from('\x03\x04')];
	})();
	const call = hang(20_000, { status: 200, headers: { 'x-zscaler-mode': '' }, body });
	const { outcome } = await call(getRequest({ as: 'binary', answer: 'file' }));
	expect(outcome).toMatchObject({ body: new Uint8Array([0x50, 0x4b, 3, 4]) });
});

test('a call whose turn does not come ends with its Max Wait, says so, and is not sent', async () => {
	const time = virtualTime();
	const paths: string[] = [];
	const send: Ports['send'] = async ({ url }) => {
		paths.push(new URL(url).pathname.split('/').pop() ?? '');
		const full = paths.length === 2;
		const headers = { 'x-zscaler-mode': 'read-write', ...(full ? { 'retry-after': '30' } : {}) };
		return { status: full ? 429 : 200, headers, body: [] };
	};
	const client = createClient({
		tenant: oneApiTenant(),
		ports: { ...time, send },
		limits: new Map(),
	});
	const began = time.now();
	const call = (path: string, maxWait: number) =>
		client.call(getRequest({ path: `/${path}` }), { maxWait }).then(
			() => `${path}: ${Math.round((time.now() - began) / 1_000)} s`,
			(error: unknown) => {
				const { message, facts } = error as ZscalerError;
				const at = Math.round(((facts.retryAt ?? 0) - began) / 1_000);
				return `${path}: ${message} (${facts.kind}, ${at} s)`;
			},
		);
	const all = [call('a', 60_000), call('b', 60_000), call('c', 60_000), call('d', 5_000)];
	await time.run();
	expect((await Promise.all(all)).toSorted()).toEqual([
		'a: 0 s',
		expect.stringMatching(/^b: 3\d s$/),
		expect.stringMatching(/^c: 3\d s$/),
		'd: The call waited 5 seconds for its turn under the limits of Internet Access, and was not sent (rateLimited, 30 s)',
	]);
	expect(paths.toSorted()).toEqual(['a', 'b', 'b', 'c']);
});
