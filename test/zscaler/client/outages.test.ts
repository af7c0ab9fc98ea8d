import { createClient } from '../../../zscaler/client/createClient';
import type { HttpAnswer, Ports } from '../../../zscaler/contract/ports';
import type { ApiRequest } from '../../../zscaler/contract/apiRequest';
import { deleteRequest, getRequest, mark, oneApiTenant, postRequest } from './tenants';
import { virtualTime } from './virtualTime';

const reset = (): Promise<HttpAnswer> =>
	Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }));
const ok = (): Promise<HttpAnswer> => Promise.resolve({ status: 200, headers: mark, body: [] });

/** A run whose calls go one after the other; `answer` is asked for each that is sent. */
function startRun(answer: { now: Ports['send'] }, maxWait = 60_000) {
	const time = virtualTime();
	const sent: number[] = [];
	const send: Ports['send'] = (request, signal) => {
		sent.push(time.now());
		return answer.now(request, signal);
	};
	const ports = { ...time, send };
	const client = createClient({ tenant: oneApiTenant(), ports, limits: new Map(), maxWait });
	const call = async (request: ApiRequest, options?: { maxWait: number }) => {
		const [began, before] = [time.now(), sent.length];
		const ended = client.call(request, options).then(
			() => 'done',
			(error: unknown) => (error as Error).message,
		);
		await time.run();
		return {
			said: await ended,
			tries: sent.length - before,
			seconds: (time.now() - began) / 1_000,
		};
	};
	return call;
}

test.each([
	['readings', getRequest],
	['writes', postRequest],
	['deletions', deleteRequest],
])(
	'who could not be reached in the whole time of a call is asked once by the next ones: %s',
	async (_, of) => {
		const call = startRun({ now: reset });
		const first = await call(of());
		expect(first.tries).toBeGreaterThan(3);
		expect(first.seconds).toBeGreaterThan(30);
		for (let at = 0; at < 11; at += 1) {
			const next = await call(of());
			expect(next).toMatchObject({ tries: 1, said: first.said });
			expect(next.seconds).toBeLessThanOrEqual(1);
		}
	},
);

test('any answer gives the others their whole time again', async () => {
	const answer = { now: reset as Ports['send'] };
	const call = startRun(answer);
	await call(getRequest());
	answer.now = ok;
	expect(await call(getRequest())).toMatchObject({ said: 'done', tries: 1 });
	answer.now = reset;
	expect((await call(getRequest())).tries).toBeGreaterThan(3);
});

test('a call with a time of its own says nothing of the others', async () => {
	const call = startRun({ now: reset });
	await call(getRequest(), { maxWait: 2_000 });
	expect((await call(getRequest())).tries).toBeGreaterThan(3);
});

test('one that is asked once still waits for its turn under the limits', async () => {
	const answer = { now: reset as Ports['send'] };
	const call = startRun(answer);
	await call(getRequest());
	// Zscaler may have counted it, though nobody heard.
	answer.now = () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNRESET' }));
	await call(postRequest());
	const next = await call(postRequest());
	expect(next).toMatchObject({ tries: 1, said: expect.stringMatching(/broke/) as string });
	expect(next.seconds).toBeCloseTo(1, 0);
});
