import { z } from 'zod';

import { activationStatus } from '../../client/activation/askActivation';

import { type ProductId, products } from '../../contract/products';
import type { EventSource, ZscalerEvent, Poll, Polled } from '../eventSource';
import { hourMs, minuteMs } from '../../contract/durations';

/** By product: since when changes are seen to wait, and when that was last told. */
const remembered = z.record(z.object({ since: z.number(), toldAt: z.number().optional() }));
type Waiting = z.infer<typeof remembered>[string];

const usualMinutes = 60;

/**
 * Changes that wait for their activation for too long. The API does not say since when: the time
 * counts from the first poll that saw them.
 */
export const pendingActivation: EventSource = {
	id: 'pendingActivation',
	label: 'Pending Activation',
	description: 'Changes were saved and have not been activated for some time',
	filters: [],
	poll: pollActivation,
	sample: async ({ work, now, wishes: { products: chosen = ['zia'] } }) =>
		Promise.all(
			chosen.map(async (product) =>
				eventOf(product, await activationStatus(work.client, product), { since: now() }, now()),
			),
		),
};

async function pollActivation({ work, now, wishes, memory }: Poll): Promise<Polled> {
	const before = remembered.safeParse(memory).data ?? {};
	const after: Record<string, Waiting> = {};
	const events: ZscalerEvent[] = [];
	for (const product of wishes.products ?? ['zia']) {
		const status = await activationStatus(work.client, product);
		const time = now();
		const known = before[product];
		// While an activation is under way ('INPROGRESS') nothing is decided.
		const waiting = status === 'PENDING' ? (known ?? { since: time }) : known;
		if (waiting === undefined || status === 'ACTIVE') continue;
		const isDue = status === 'PENDING' && mustTell(waiting, wishes, time);
		if (isDue) events.push(eventOf(product, status, waiting, time));
		after[product] = isDue ? { ...waiting, toldAt: time } : waiting;
	}
	return { events, memory: after, warnings: [] };
}

function mustTell(
	{ since, toldAt }: Waiting,
	{ minutes = usualMinutes, remindAfter = 0 }: Poll['wishes'],
	now: number,
): boolean {
	if (now - since < minutes * minuteMs) return false;
	return toldAt === undefined || (remindAfter > 0 && now - toldAt >= remindAfter * hourMs);
}

const eventOf = (
	product: ProductId,
	status: string,
	{ since, toldAt }: Waiting,
	now: number,
): ZscalerEvent => ({
	kind: toldAt === undefined ? 'pending' : 'reminder',
	time: now,
	content: {
		product,
		productName: products[product].name,
		status,
		pendingSince: new Date(since).toISOString(),
		minutesPending: Math.floor((now - since) / minuteMs),
	},
	facts: {},
});
