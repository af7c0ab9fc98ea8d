import type { ApiRequest } from '../../contract/apiRequest';
import type { Tenant } from '../../tenant/tenant';
import { Overdue } from '../../transport/overdue';
import { endWithin } from '../../transport/startDeadline';
import type { Ports } from '../../contract/ports';
import {
	budgetFor,
	endpointOf,
	hasNarrowBudget,
	type Lane,
	scopeOf,
	type TenantLimits,
	windowsFor,
} from './limits';
import { whenFree } from './whenFree';
import { leavePlace, settlePlace, takePlace } from './window';

/** What a waiting call is about. */
export interface Turn {
	readonly limits: TenantLimits;
	readonly tenant: Tenant;
	readonly request: ApiRequest;
	readonly ports: Pick<Ports, 'sleep' | 'alarm' | 'now'>;
	/** Epoch milliseconds at which waiting is no longer worth it. */
	readonly deadline: number;
	readonly signal?: AbortSignal;
}

/** Told what became of the call: whether Zscaler counted it. */
export type Settle = (counted: boolean) => void;

/**
 * Waits until Zscaler takes the call, first come first served. Answers how to tell that the
 * answer came; or the epoch milliseconds at which it would be taken: at once where that is past the
 * deadline, at the deadline where those before it are still not gone.
 */
export async function takeTurn(
	turn: Turn,
): Promise<{ readonly settle: Settle } | { readonly tooLate: number }> {
	const { limits, tenant, request, ports, deadline, signal } = turn;
	signal?.throwIfAborted();
	const lane = laneOf(limits, request);
	const asked = ports.now();
	const free = whenFree(limits, tenant, request, { now: asked, ahead: lane.waiting });
	if (free > Math.max(deadline, asked)) return { tooLate: free };
	const before = lane.waiting === 0 ? undefined : lane.tail;
	const leave = joinLane(lane);
	try {
		if (before !== undefined && !(await comesUp(before, turn))) {
			return {
				tooLate: whenFree(limits, tenant, request, { now: ports.now(), ahead: lane.waiting - 1 }),
			};
		}
		for (;;) {
			const now = ports.now();
			const at = whenFree(limits, tenant, request, { now });
			if (at > Math.max(deadline, now)) return { tooLate: at };
			if (at <= now) return { settle: occupy(turn, now) };
			if (laneOf(limits, request) !== lane) break;
			await ports.sleep(at - now, signal);
		}
	} finally {
		leave();
	}
	// What was learned meanwhile holds for this call, and for none of those behind it.
	return await takeTurn(turn);
}

/** Whether those before it are gone before its deadline; a call without time sees whether they go at once. */
async function comesUp(before: Promise<void>, { ports, deadline, signal }: Turn): Promise<boolean> {
	try {
		await endWithin(ports, Math.max(deadline - ports.now(), 1), () => before, signal);
		return true;
	} catch (error) {
		if (error instanceof Overdue) return false;
		throw error;
	}
}

/** What has a limit of its own must not hold up the others. */
function laneOf(limits: TenantLimits, request: ApiRequest): Lane {
	const { lanes, endpoints } = limits;
	const endpoint = endpointOf(request);
	const isOwn = endpoints.get(endpoint)?.windows !== undefined || hasNarrowBudget(limits, request);
	const key = isOwn ? endpoint : scopeOf(request);
	const lane = lanes.get(key) ?? { tail: Promise.resolve(), waiting: 0 };
	lanes.set(key, lane);
	return lane;
}

function joinLane(lane: Lane): () => void {
	let done: () => void = () => undefined;
	const own = new Promise<void>((resolve) => {
		done = resolve;
	});
	lane.tail = lane.tail.then(() => own);
	lane.waiting += 1;
	return () => {
		lane.waiting -= 1;
		done();
	};
}

function occupy({ limits, tenant, request, ports }: Turn, now: number): Settle {
	const windows = windowsFor(limits, tenant, request);
	for (const window of windows) takePlace(window, now);
	const budget = budgetFor(limits, request);
	if (budget !== undefined) budget.left -= 1;
	return (counted) => {
		const answered = ports.now();
		for (const window of windows) {
			if (counted) settlePlace(window, now, answered);
			else leavePlace(window, now);
		}
	};
}
