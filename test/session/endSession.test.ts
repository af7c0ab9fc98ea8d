import { endSession, renewSession, summariseSignIns, useSession } from '../../zscaler/session';
import { type Bench, openBench } from './bench';

let bench: Bench;
beforeEach(async () => {
	bench = await openBench();
});
afterEach(() => bench.simulator.close());

describe('signing out', () => {
	it.each(['ziaApiKey', 'ztw'] as const)('of %s ends the session at Zscaler', async (scheme) => {
		const { book, forms, ports, logs } = bench;
		const { session } = await renewSession(book, forms[scheme], undefined, ports);
		expect(await endSession(book, forms[scheme], session, ports)).toBe(true);
		expect(bench.simulator.state().sessions).toEqual([]);
		expect(useSession(book, forms[scheme], session, ports.now())).toBeUndefined();
		expect(logs.at(-1)).toMatch(/signed out/);
	});

	it('forgets a session that cannot be ended, and the next call signs in anew', async () => {
		const { book, forms, ports } = bench;
		const { session } = await renewSession(book, forms.zdx, undefined, ports);
		expect(await endSession(book, forms.zdx, session, ports)).toBe(false);
		expect((await renewSession(book, forms.zdx, session, ports)).unchanged).toBe(false);
		expect(bench.simulator.signIns().ok).toBe(2);
	});
});

describe('the record of sign-ins', () => {
	it('tells how many, when, why, and how they went', async () => {
		const { book, forms, ports } = bench;
		await renewSession(book, forms.zdx, undefined, ports);
		const wrong = { ...forms.zcc, secretKey: 'wrong' };
		await renewSession(book, wrong, undefined, ports).catch(() => undefined);
		const { count, failed, recent } = summariseSignIns(book, 0);
		expect({ count, failed }).toEqual({ count: 2, failed: 1 });
		expect(recent.map(({ ok, why }) => ({ ok, why }))).toEqual([
			{ ok: false, why: 'first use' },
			{ ok: true, why: 'first use' },
		]);
		expect(summariseSignIns(book, 0, recent[1]?.tenant).count).toBe(1);
		expect(summariseSignIns(book, ports.now() + 1_000).count).toBe(0);
	});
});
