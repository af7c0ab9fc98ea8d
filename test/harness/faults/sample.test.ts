import { startSimulator, type Simulator } from '../../../simulator';
import { faultNames } from './kinds';
import { type Plain, runCase, runPlain } from './runCase';
import { scenarios } from './scenarios';

// A part of `npm run test:faults`, which has them all.
const EACH = { usual: 8, long: 2 };

/** Another one draws other cases: FAULTS_SEED=2. */
const SEED = Number(process.env.FAULTS_SEED ?? 1);

let tenant: Simulator;
beforeAll(async () => {
	tenant = await startSimulator();
});
afterAll(() => tenant.close());

/** Numbers from 0 to 1 that only depend on the seed (mulberry32). */
function draw(at: number): number {
	let state = (SEED * 1_000_003 + at * 0x6d2b79f5) | 0;
	state = Math.imul(state ^ (state >>> 15), state | 1);
	state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
	return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
}

test.each(scenarios.map((scenario, place) => [scenario.name, scenario, place] as const))(
	'%s: ends as without a fault, or says clearly why not',
	async (_name, scenario, place) => {
		const plain: Plain = await runPlain(tenant, scenario);
		const many = scenario.long ? EACH.long : EACH.usual;
		const wrong: string[] = [];
		for (let at = 0; at < many; at += 1) {
			const number = place * EACH.usual + at;
			const fault = faultNames[(number + SEED) % faultNames.length]!;
			const nth = 1 + Math.floor(draw(number) * plain.calls);
			const verdict = await runCase(tenant, scenario, plain, { fault, nth });
			if (typeof verdict !== 'string') wrong.push(`${fault}/${nth}: ${verdict.wrong}`);
		}
		expect(wrong).toEqual([]);
	},
);

test('the sample has 300 faults and more', () => {
	const counts = scenarios.map(({ long }) => (long ? EACH.long : EACH.usual));
	expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(300);
});
