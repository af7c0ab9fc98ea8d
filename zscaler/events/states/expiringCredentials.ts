import { z } from 'zod';
import type { EventSource, ZscalerEvent, Poll, Polled } from '../eventSource';
import type { EventChoice, Settings } from '../setting';
import { isoOf } from '../../contract/json/time';
import { credentialSorts, type CredentialEnd } from './deadlines';
import { DAY_MS } from '../../contract/durations';

/** By sort and id: the end that was told of, and the stage: how many days before it. */
const remembered = z.record(z.tuple([z.number(), z.number()]));

const usualDays = [30, 7, 1];

const settings = {
	credentials: {
		kind: 'choices',
		label: 'Credentials',
		choices: credentialSorts.map(({ label, id, description }): EventChoice => [
			label,
			id,
			description,
		]),
		usual: ['apiClientSecret'],
	},
	daysBefore: {
		kind: 'numbers',
		label: 'Days Before',
		usual: usualDays.join(', '),
		unit: 'days',
		// A certificate lives for less.
		max: 36_500,
		description:
			'Each credential is reported once at each of these numbers of days, and once when it has expired',
	},
} as const satisfies Settings;
type DeadlinePoll = Poll<typeof settings>;

/**
 * Credentials that are about to end, once at each of so many days before, and when they have
 * ended. A new end begins anew. What ended long ago is not worth a word.
 */
export const expiringCredentials: EventSource<typeof settings> = {
	id: 'credentialExpiring',
	label: 'Credential About to Expire',
	description: 'A client secret, an admin password or a certificate ends soon',
	settings,
	filters: [],
	poll: pollDeadlines,
	sample: async (poll) => {
		const found: (CredentialEnd & { sort: string })[] = [];
		const now = poll.now();
		for await (const [sort, deadline] of deadlinesOf(poll)) {
			found.push({ ...deadline, sort });
		}
		return found
			.sort((a, b) => a.expiresAt - b.expiresAt)
			.map((each) => eventOf(each.sort, each, now));
	},
};

async function pollDeadlines(poll: DeadlinePoll): Promise<Polled> {
	const told = new Map(Object.entries(remembered.safeParse(poll.memory).data ?? {}));
	const stages = poll.settings.daysBefore.length > 0 ? poll.settings.daysBefore : usualDays;
	// What a list leaves out for once is not told of again when it is back.
	const after = Object.fromEntries(
		[...told].filter(([, [expiresAt]]) => stageOf({ expiresAt }, stages, poll.now()) !== undefined),
	);
	const events: ZscalerEvent[] = [];
	for await (const [sort, deadline] of deadlinesOf(poll)) {
		const stage = stageOf(deadline, stages, poll.now());
		if (stage === undefined) continue;
		const key = `${sort}/${deadline.id}`;
		const [expiresAt, toldStage] = told.get(key) ?? [];
		const isTold = expiresAt === deadline.expiresAt && (toldStage ?? Infinity) <= stage;
		if (!isTold) events.push(eventOf(sort, deadline, poll.now()));
		after[key] = [deadline.expiresAt, isTold ? (toldStage ?? stage) : stage];
	}
	return { events, memory: after, warnings: [] };
}

/** The least number of days that it is to be told before, 0 once it has ended. */
function stageOf(
	{ expiresAt }: Pick<CredentialEnd, 'expiresAt'>,
	stages: readonly number[],
	now: number,
): number | undefined {
	const left = (expiresAt - now) / DAY_MS;
	if (left <= 0) return left >= -Math.max(...stages) ? 0 : undefined;
	const reached = stages.filter((days) => left <= days);
	return reached.length === 0 ? undefined : Math.min(...reached);
}

async function* deadlinesOf({
	runContext,
	settings: { credentials },
}: DeadlinePoll): AsyncGenerator<readonly [string, CredentialEnd]> {
	for (const { id, read } of credentialSorts) {
		if (!credentials.includes(id)) continue;
		for await (const deadline of read(runContext)) yield [id, deadline];
	}
}

function eventOf(
	sort: string,
	{ id, name, expiresAt, facts }: CredentialEnd,
	now: number,
): ZscalerEvent {
	const left = expiresAt - now;
	return {
		kind: left <= 0 ? 'expired' : 'expiring',
		time: now,
		content: {
			credential: sort,
			id,
			name,
			expiresAt: isoOf(expiresAt),
			daysLeft: Math.floor(left / DAY_MS),
			...facts,
		},
		facts: {},
	};
}
