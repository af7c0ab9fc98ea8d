import { passTime } from '../../harness/time/passTime';
import { resultOf } from '../../harness/engine/runWorkflow';
import { type Row, useTenant } from '../../harness/engine/useTenant';

const life = 3;
const seconds = 9;
const sideBySide = 50;
/** Milliseconds between two executions of a reader. */
const rest = 700;

const { start, tenant } = useTenant({ sessionLife: life });

/**
 * What the client's own limits let through side by side: ZIdentity, of which only the gateway's
 * 5,000 calls a minute are known, with one reader each of the products that are held to a few
 * calls a second.
 */
const readings: readonly Row[] = [
	{ resource: 'ziaRuleLabel', operation: 'getMany' },
	{ resource: 'zpaSegmentGroup', operation: 'getMany' },
	...Array<Row>(sideBySide - 2).fill({
		resource: 'otherObject',
		operation: 'getMany',
		objectType: 'zidUser',
	}),
];

test('fifty executions side by side, over sessions of three seconds', async () => {
	const people = Array.from({ length: 5 }, (_, at) => ({ id: `u${at}`, loginName: `user${at}` }));
	tenant().seed('ziam/users', people);
	const end = Date.now() + seconds * 1_000;
	const failures: unknown[] = [];
	let executions = 0;
	const loop = async (parameters: Row): Promise<void> => {
		while (Date.now() < end) {
			const { items, error } = resultOf(await start(parameters));
			executions += 1;
			if (error !== undefined || items.length === 0) failures.push(error ?? 'nothing was read');
			await passTime(rest);
		}
	};
	await Promise.all(readings.map(loop));

	expect(failures).toEqual([]);
	expect(executions).toBeGreaterThan(sideBySide * 10);
	const calls = tenant().calls();
	expect(calls.filter(({ status }) => status !== 200)).toEqual([]);
	const signIns = tenant()
		.signIns()
		.list.map(({ at }) => Date.parse(at));
	const apart = signIns.slice(1).map((at, index) => at - signIns[index]!);
	// Renewed a tenth of the life before it ends.
	expect(Math.min(...apart)).toBeGreaterThan(life * 1_000 * (9 / 10) - 100);
	expect(signIns.length).toBeGreaterThanOrEqual(seconds / life);
	expect(signIns.length).toBeLessThanOrEqual(1 + Math.ceil(seconds / (life * (9 / 10))) + 1);
});
