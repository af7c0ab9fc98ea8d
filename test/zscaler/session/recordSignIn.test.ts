import { renewSession } from '../../../zscaler/session';
import { signInCounts } from '../../../zscaler/usage/readSessions';
import { type Bench, openBench } from './bench';

let bench: Bench;
beforeEach(async () => {
	bench = await openBench();
});
afterEach(() => bench.simulator.close());

describe('the record of sign-ins', () => {
	it('tells how many, when, why, and how they went', async () => {
		const { store, forms, ports } = bench;
		await renewSession(store, forms.zdx, undefined, ports);
		const wrong = { ...forms.zcc, secretKey: 'wrong' };
		await renewSession(store, wrong, undefined, ports).catch(() => undefined);
		expect([...store.usage.values()].flatMap(({ signIns }) => signIns)).toMatchObject([
			{ ok: true, why: 'first use', credentialFingerprint: expect.stringMatching(/^[0-9a-f]{8}$/) },
			{ ok: false, why: 'first use' },
		]);
		const counts = (now: number) =>
			[...store.usage.values()].map((usage) => {
				const { signIns, failedSignIns, failedSignInsLastMinute } = signInCounts(usage, now);
				return { signIns, failedSignIns, failedSignInsLastMinute };
			});
		expect(counts(ports.now())).toEqual([
			{ signIns: 1, failedSignIns: 0, failedSignInsLastMinute: 0 },
			{ signIns: 0, failedSignIns: 1, failedSignInsLastMinute: 1 },
		]);
		expect(counts(ports.now() + 61_000)[1]?.failedSignInsLastMinute).toBe(0);
	});
});
