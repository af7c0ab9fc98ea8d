import type { ApiRequest } from '../../contract/apiRequest';
import type { Tenant } from '../../tenant/tenant';
import { Overdue } from '../../transport/overdue';
import { endWithin } from '../../transport/startDeadline';
import type { Ports } from '../../contract/ports';
import {
	budgetFor,
	endpointOf,
	hasNarrowBudget,
	type Queue,
	scopeOf,
	type TenantLimits,
	windowsFor,
} from './limits';
import { whenFree } from './whenFree';
import { freeSlot, stampSlot, fillSlot } from './window';

/** What a waiting call is about. */
export interface SlotRequest {
	readonly limits: TenantLimits;
	readonly tenant: Tenant;
	readonly request: ApiRequest;
	readonly ports: Pick<Ports, 'sleep' | 'alarm' | 'now'>;
	/** Epoch milliseconds at which waiting is no longer worth it. */
	readonly deadline: number;
	readonly signal?: AbortSignal;
}

/** Told what became of the call: whether Zscaler counted it. */
export type Release = (counted: boolean) => void;

/**
 * Waits until Zscaler takes the call, first come first served. Answers how to tell that the
 * answer came; or the epoch milliseconds at which it would be taken: at once where that is past the
 * deadline, at the deadline where those before it are still not gone.
 */
export async function takeSlot(
	wanted: SlotRequest,
): Promise<{ readonly release: Release } | { readonly tooLate: number }> {
	const { limits, tenant, request, ports, deadline, signal } = wanted;
	signal?.throwIfAborted();
	const queue = queueOf(limits, request);
	const asked = ports.now();
	const free = whenFree(limits, tenant, request, { now: asked, ahead: queue.waiting });
	if (free > Math.max(deadline, asked)) return { tooLate: free };
	const before = queue.waiting === 0 ? undefined : queue.tail;
	const leave = joinQueue(queue);
	try {
		if (before !== undefined && !(await comesUp(before, wanted))) {
			return {
				tooLate: whenFree(limits, tenant, request, { now: ports.now(), ahead: queue.waiting - 1 }),
			};
		}
		for (;;) {
			const now = ports.now();
			const at = whenFree(limits, tenant, request, { now });
			if (at > Math.max(deadline, now)) return { tooLate: at };
			if (at <= now) return { release: occupy(wanted, now) };
			if (queueOf(limits, request) !== queue) break;
			await ports.sleep(at - now, signal);
		}
	} finally {
		leave();
	}
	// What was learned meanwhile holds for this call, and for none of those behind it.
	return await takeSlot(wanted);
}

/** Whether those before it are gone before its deadline; a call without time sees whether they go at once. */
async function comesUp(
	before: Promise<void>,
	{ ports, deadline, signal }: SlotRequest,
): Promise<boolean> {
	try {
		await endWithin(ports, Math.max(deadline - ports.now(), 1), () => before, signal);
		return true;
	} catch (error) {
		if (error instanceof Overdue) return false;
		throw error;
	}
}

/** What has a limit of its own must not hold up the others. */
function queueOf(limits: TenantLimits, request: ApiRequest): Queue {
	const { queues, endpoints } = limits;
	const endpoint = endpointOf(request);
	const isOwn = endpoints.get(endpoint)?.windows !== undefined || hasNarrowBudget(limits, request);
	const key = isOwn ? endpoint : scopeOf(request);
	const queue = queues.get(key) ?? { tail: Promise.resolve(), waiting: 0 };
	queues.set(key, queue);
	return queue;
}

function joinQueue(queue: Queue): () => void {
	let done: () => void = () => undefined;
	const own = new Promise<void>((resolve) => {
		done = resolve;
	});
	queue.tail = queue.tail.then(() => own);
	queue.waiting += 1;
	return () => {
		queue.waiting -= 1;
		done();
	};
}

function occupy({ limits, tenant, request, ports }: SlotRequest, now: number): Release {
	const windows = windowsFor(limits, tenant, request);
	for (const window of windows) fillSlot(window, now);
	const budget = budgetFor(limits, request);
	if (budget !== undefined) budget.left -= 1;
	return (counted) => {
		const answered = ports.now();
		for (const window of windows) {
			if (counted) stampSlot(window, now, answered);
			else freeSlot(window, now);
		}
	};
}
