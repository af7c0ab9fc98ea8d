import type { Simulator } from '../../../simulator';
import { answersAsleep } from '../../../simulator/tenant/clock';
import { passTime } from '../time/passTime';
import { rest } from '../time/realTime';
import { virtualTime } from '../time/startVirtualTime';
import { judge } from './judge';
import { strikeNth } from './kinds';
import type { End, Outcome, Verdict } from './outcome';
import { plainState } from './plainEnd';
import type { Scenario } from './scenario';

const DAY = 86_400_000;

/** How a scenario ends when nothing goes wrong, and in how many calls. */
export interface Plain {
	readonly end: End;
	readonly calls: number;
	/** The statuses that they were answered with, as far as the API answered. */
	readonly statuses: readonly number[];
}

export async function runPlain(tenant: Simulator, scenario: Scenario): Promise<Plain> {
	const task = await scenario.begin(tenant);
	const before = countCalls(tenant);
	const end = await endOf(tenant, task);
	if (end.error !== undefined || end.hung || end.left > 0) {
		throw new Error(`${scenario.name} fails without a fault: ${JSON.stringify(end.error ?? end)}`);
	}
	const calls = countCalls(tenant) - before;
	return {
		end,
		calls,
		statuses: tenant
			.calls()
			.slice(-calls)
			.map(({ status }) => status),
	};
}

/** One fault at one call; where it ends with an error, the same once more without it. */
export async function runCase(
	tenant: Simulator,
	scenario: Scenario,
	plain: Plain,
	{ fault, nth }: { readonly fault: string; readonly nth: number },
): Promise<Verdict> {
	const task = await scenario.begin(tenant);
	tenant.setFaults(strikeNth(fault, nth));
	const struck = await endOf(tenant, task);
	tenant.clearFaults();
	const once = struck.error === undefined || struck.hung;
	const again = once ? undefined : await endOf(tenant, task.again ?? task);
	return judge({ expected: plain.end, struck, again, reads: scenario.reads === true });
}

/** What comes of a deed, and what it leaves behind. */
export async function endOf(tenant: Simulator, task: () => Promise<Outcome>): Promise<End> {
	let evening: ReturnType<typeof setTimeout> | undefined;
	const hung = new Promise<'hung'>((resolve) => {
		evening = setTimeout(resolve, DAY, 'hung');
	});
	const outcome = await Promise.race([task(), hung]);
	clearTimeout(evening);
	await passTime(2);
	const left = virtualTime().openRequests();
	if (left === 0) await everybodyUp();
	const state = plainState(tenant.state());
	if (outcome === 'hung') return { items: [], state, left, hung: true };
	return { ...outcome, state, left };
}

/** Turns of the event loop in which a server hears that nobody waits for its answer any more. */
const HEARING = 1_000;

/**
 * Until the simulator has heard it, an answer that never comes counts as asleep, and the clock would take
 * the next request for one that only time can answer.
 */
async function everybodyUp(): Promise<void> {
	for (let at = 0; at < HEARING && answersAsleep() > 0; at += 1) await rest(false);
}

const countCalls = (tenant: Simulator): number => tenant.calls().length + tenant.feedCalls().length;
