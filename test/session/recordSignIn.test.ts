import { renewSession, summariseSignIns } from '../../zscaler/session';
import { type Bench, openBench } from './bench';

let bench: Bench;
beforeEach(async () => {
	bench = await openBench();
});
afterEach(() => bench.simulator.close());

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
