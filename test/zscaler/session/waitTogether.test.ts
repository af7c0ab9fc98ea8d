import { sleepUntil } from '../../../credentials/sleepUntil';
import type { Send } from '../../../zscaler/contract/ports';
import { renewSession, testSession } from '../../../zscaler/session';
import { passTime } from '../../harness/time/passTime';
import { type Bench, openBench, sendWithFetch } from './bench';

let bench: Bench;
let sent: number;
beforeEach(async () => {
	bench = await openBench();
	sent = 0;
	bench.simulator.setFaults({ method: 'POST', path: '*', effect: 'silence', times: null });
});
afterEach(() => bench.simulator.close());

const send: Send = (request, signal) => {
	sent += 1;
	return sendWithFetch(request, signal);
};
const ports = { send, sleep: sleepUntil, alarm: sleepUntil, now: () => Date.now() };

/** How it ends, and in how many seconds. */
async function endOf(task: () => Promise<unknown>) {
	const began = Date.now();
	const said = await task().then(
		(value) => (value as { message?: string }).message ?? '',
		(error: unknown) => (error as Error).message,
	);
	return { said, seconds: Math.round((Date.now() - began) / 1_000) };
}
const renew = (seconds: number, password?: string) =>
	endOf(() =>
		renewSession(
			bench.store,
			{ ...bench.forms.ziaApiKey, ...(password === undefined ? {} : { password }) },
			undefined,
			{
				...ports,
				until: Date.now() + seconds * 1_000,
			},
		),
	);

test('who shares the sign-in of somebody with more time ends at his own, and it goes on', async () => {
	const patient = renew(25);
	await passTime(1_000);
	const hasty = await renew(5);
	expect(hasty).toEqual({
		said: 'Waited 5 seconds for a sign-in to Zscaler that does not end',
		seconds: 5,
	});
	expect(await patient).toMatchObject({
		said: expect.stringMatching(/did not finish/) as string,
		seconds: 25,
	});
	expect(sent).toBe(1);
});

test('who shares the sign-in of somebody with less time is not ended with him', async () => {
	const hasty = renew(5);
	await passTime(1_000);
	const patient = renew(40);
	expect(await hasty).toMatchObject({ seconds: 5 });
	bench.simulator.clearFaults();
	expect(await patient).toMatchObject({ said: '' });
});

test('who waits behind sign-ins of the same account ends with his time, and signs in no more', async () => {
	const first = renew(29, 'one');
	await passTime(100);
	const second = renew(6, 'two');
	expect(await second).toMatchObject({
		said: expect.stringMatching(/^Waited 6 seconds for a sign-in/) as string,
		seconds: 6,
	});
	await first;
	await passTime(60_000);
	expect(sent).toBe(1);
});

test("the credential's test as well", async () => {
	const first = renew(29, 'one');
	await passTime(100);
	const until = Date.now() + 8_000;
	const test = () => testSession(bench.store, bench.forms.ziaApiKey, { ...ports, until });
	expect(await endOf(test)).toMatchObject({
		said: expect.stringMatching(/^Waited 8 seconds for a sign-in .+Run it again later/) as string,
		seconds: 8,
	});
	await first;
	await passTime(60_000);
	expect(sent).toBe(1);
});
