import { passTime } from '../../harness/time/passTime';
import { resultOf } from '../../harness/engine/runWorkflow';
import { type Row, useTenant } from '../../harness/engine/useTenant';

const LIFE = 3;
const SECONDS = 9;
const SIDE_BY_SIDE = 50;
/** Milliseconds between two executions of a reader. */
const REST = 700;

const { start, tenant } = useTenant({ sessionLife: LIFE });

/**
 * What the client's own limits let through side by side: ZIdentity, of which only the gateway's
 * 5,000 calls a minute are known, with one reader each of the products that are held to a few
 * calls a second.
 */
const readings: readonly Row[] = [
	{ resource: 'ziaRuleLabel', operation: 'getMany' },
	{ resource: 'zpaSegmentGroup', operation: 'getMany' },
	...Array<Row>(SIDE_BY_SIDE - 2).fill({
		resource: 'otherObject',
		operation: 'getMany',
		objectType: 'zidUser',
	}),
];

test('fifty executions side by side, over sessions of three seconds', async () => {
	const people = Array.from({ length: 5 }, (_, at) => ({ id: `u${at}`, loginName: `user${at}` }));
	tenant().seed('ziam/users', people);
	const end = Date.now() + SECONDS * 1_000;
	const failures: unknown[] = [];
	let executions = 0;
	const loop = async (parameters: Row): Promise<void> => {
		while (Date.now() < end) {
			const { items, error } = resultOf(await start(parameters));
			executions += 1;
			if (error !== undefined || items.length === 0) failures.push(error ?? 'nothing was read');
			await passTime(REST);
		}
	};
	await Promise.all(readings.map(loop));

	expect(failures).toEqual([]);
	expect(executions).toBeGreaterThan(SIDE_BY_SIDE * 10);
	const calls = tenant().calls();
	expect(calls.filter(({ status }) => status !== 200)).toEqual([]);
	const signIns = tenant()
		.signIns()
		.list.map(({ at }) => Date.parse(at));
	const apart = signIns.slice(1).map((at, index) => at - signIns[index]!);
	// Renewed a tenth of the life before it ends.
	expect(Math.min(...apart)).toBeGreaterThan(LIFE * 1_000 * (9 / 10) - 100);
	expect(signIns.length).toBeGreaterThanOrEqual(SECONDS / LIFE);
	expect(signIns.length).toBeLessThanOrEqual(1 + Math.ceil(SECONDS / (LIFE * (9 / 10))) + 1);
});
