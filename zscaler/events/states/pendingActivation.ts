import { z } from 'zod';

import { activationStatus } from '../../client/activation/askActivation';

import { type ProductId, products } from '../../contract/products';
import type { EventSource, ZscalerEvent, Poll, Polled } from '../eventSource';
import type { Settings } from '../setting';
import { HOUR_MS, MINUTE_MS } from '../../contract/durations';
import { isoOf } from '../../contract/json/time';

/** By product: since when changes are seen to wait, and when that was last told. */
const remembered = z.record(z.object({ since: z.number(), toldAt: z.number().optional() }));
type Waiting = z.infer<typeof remembered>[string];

const settings = {
	products: {
		kind: 'choices',
		label: 'Products',
		choices: [
			['Cloud & Branch Connector', 'ztw'],
			['Internet Access', 'zia'],
		],
		usual: ['zia'],
	},
	minutes: {
		kind: 'count',
		label: 'Minutes',
		usual: 60,
		description:
			'How long changes may wait. It counts from the first poll that sees them, as Zscaler does not tell since when.',
	},
	remindAfter: {
		kind: 'count',
		label: 'Remind Again After',
		usual: 24,
		description: 'Hours after which changes that still wait are reported again; 0 for never',
		isOption: true,
	},
} as const satisfies Settings;
type ActivationPoll = Poll<typeof settings>;

/**
 * Changes that wait for their activation for too long. The API does not say since when: the time
 * counts from the first poll that saw them.
 */
export const pendingActivation: EventSource<typeof settings> = {
	id: 'pendingActivation',
	label: 'Pending Activation',
	description: 'Changes were saved and have not been activated for some time',
	settings,
	filters: [],
	poll: pollActivation,
	sample: async ({ runContext, now, settings: { products: chosen } }) =>
		Promise.all(
			chosen.map(async (product) =>
				eventOf(
					product,
					await activationStatus(runContext.client, product),
					{ since: now() },
					now(),
				),
			),
		),
};

async function pollActivation({
	runContext,
	now,
	settings: asked,
	memory,
}: ActivationPoll): Promise<Polled> {
	const before = remembered.safeParse(memory).data ?? {};
	const after: Record<string, Waiting> = {};
	const events: ZscalerEvent[] = [];
	for (const product of asked.products) {
		const status = await activationStatus(runContext.client, product);
		const time = now();
		const known = before[product];
		// While an activation is under way ('INPROGRESS') nothing is decided.
		const waiting = status === 'PENDING' ? (known ?? { since: time }) : known;
		if (waiting === undefined || status === 'ACTIVE') continue;
		const isDue = status === 'PENDING' && mustTell(waiting, asked, time);
		if (isDue) events.push(eventOf(product, status, waiting, time));
		after[product] = isDue ? { ...waiting, toldAt: time } : waiting;
	}
	return { events, memory: after, warnings: [] };
}

function mustTell(
	{ since, toldAt }: Waiting,
	{ minutes, remindAfter }: ActivationPoll['settings'],
	now: number,
): boolean {
	if (now - since < minutes * MINUTE_MS) return false;
	return toldAt === undefined || (remindAfter > 0 && now - toldAt >= remindAfter * HOUR_MS);
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
		pendingSince: isoOf(since),
		minutesPending: Math.floor((now - since) / MINUTE_MS),
	},
	facts: {},
});
