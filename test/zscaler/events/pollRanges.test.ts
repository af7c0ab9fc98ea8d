import fc from 'fast-check';

import type {
	EventRequest,
	EventSource,
	ZscalerEvent,
	Poll,
} from '../../../zscaler/events/eventSource';
import { pollEvents, sampleEvents } from '../../../zscaler/events/pollEvents';
import { MAX_RANGES } from '../../../zscaler/events/pollRanges';
import { windowedSource } from '../../../zscaler/events/windowedSource';
import type { RangeLimits } from '../../../zscaler/time/ranges/rangeLimits';
import type { TimeRange } from '../../../zscaler/time/ranges/timeRange';
import { someRuns } from '../../harness/someOf';

const policy = { lateness: 5000, skew: 2000, resolution: 1, maxSeen: 10_000 };
const START = 1_700_000_000_000;
/** A node is activated in the middle of a second. */
const ACTIVATION = START + 300;
const request: EventRequest = { start: 'now', kinds: [], filter: {}, settings: {} };

interface Entry {
	readonly happenedAt: number;
	readonly shownAt: number;
	readonly event: ZscalerEvent;
}

interface World {
	/** True time. */
	now: number;
	/** How far this machine's clock is off. */
	off: number;
	/** How many reads go well before one fails, and those after it go well again; undefined: all. */
	left: number | undefined;
	reads: TimeRange[];
}

/** A source that shows entries late, by their own times, and fails when the world says so. */
const sourceOf = (
	world: World,
	entries: readonly Entry[],
	source: RangeLimits,
	resolution: number,
): EventSource =>
	windowedSource({
		id: 'test',
		label: 'Test',
		description: 'Something was tested',
		settings: {},
		filters: ['severity'],
		source,
		policy: { ...policy, resolution },
		read: async (_poll, window) => {
			world.reads.push(window);
			if (world.left !== undefined && world.left-- === 0) {
				world.left = undefined;
				throw new Error('The connection broke.');
			}
			return entries
				.filter(({ shownAt, happenedAt }) => shownAt <= world.now && happenedAt >= window.from)
				.filter(({ happenedAt }) => happenedAt < window.to)
				.map(({ event }) => event);
		},
	});

const pollOf = (world: World, memory: unknown, more: Partial<EventRequest> = {}): Poll => ({
	runContext: undefined as never,
	now: () => world.now + world.off,
	sleep: async () => {},
	until: Infinity,
	...request,
	...more,
	memory,
});

const arrival = fc.record({
	at: fc.integer({ min: -4000, max: 40_000 }),
	late: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: policy.lateness })),
	content: fc.constantFrom('a', 'b'),
	severity: fc.constantFrom('low', 'high'),
});
const step = fc.record({
	after: fc.integer({ min: 0, max: 12_000 }),
	off: fc.integer({ min: -policy.skew, max: policy.skew }),
	left: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 2 }),
	restarts: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const entriesOf = (
	arrivals: readonly (typeof arrival extends fc.Arbitrary<infer T> ? T : never)[],
	resolution: number,
	hasIds: boolean,
): Entry[] =>
	arrivals.map(({ at, late, content, severity }, index) => {
		// Few different times and contents, so that many entries are equal in both.
		const happenedAt = START + Math.floor(at / 500) * 500;
		return {
			happenedAt,
			shownAt: happenedAt + late,
			event: {
				...(hasIds ? { id: `id${index}` } : {}),
				kind: 'new',
				time: Math.floor(happenedAt / resolution) * resolution,
				content: { content, severity },
				facts: { severity },
			},
		};
	});

/**
 * n8n's own ways (poll-trigger-executor.js 2.41.1): what a node remembers is stored when it hands
 * out something and when the workflow is activated; an n8n that starts anew begins with what was
 * stored, and polls at once.
 */
async function live(
	world: World,
	source: EventSource,
	steps: readonly Step[],
	more: Partial<EventRequest>,
): Promise<ZscalerEvent[]> {
	const delivered: ZscalerEvent[] = [];
	let memory: unknown;
	let stored: unknown;
	const poll = async (activates: boolean): Promise<void> => {
		try {
			const polled = await pollEvents(source, pollOf(world, memory, more));
			memory = polled.memory;
			delivered.push(...polled.events);
			if (activates || polled.events.length > 0) stored = JSON.parse(JSON.stringify(memory));
		} catch {
			// n8n shows the failed poll, and polls again in time.
		}
	};
	await poll(true);
	for (const { after, off, left, restarts } of steps) {
		world.now += after;
		world.off = off;
		world.left = left;
		if (restarts) memory = stored;
		await poll(restarts);
	}
	return delivered;
}

/** When all is shown and nothing fails: enough polls for any backlog, and one more. */
const last: Step[] = Array.from({ length: 20 }, () => ({
	after: 20_000,
	off: 0,
	left: undefined,
	restarts: false,
}));

function count(events: readonly ZscalerEvent[]) {
	const counts = new Map<string, number>();
	for (const { id, time, content } of events) {
		const key = JSON.stringify([id, time, content]);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [...counts].sort();
}

test.each([true, false])(
	'whatever arrives, fails and restarts, each entry starts a workflow exactly once (ids: %p)',
	async (hasIds) => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(arrival, { maxLength: 40 }),
				fc.array(step, { maxLength: 20 }),
				fc.constantFrom(undefined, 1000, 7000),
				fc.constantFrom(1, 1000),
				fc.constantFrom<'seconds' | 'milliseconds'>('seconds', 'milliseconds'),
				fc.constantFrom(undefined, 'high' as const),
				async (...[arrivals, steps, longest, resolution, unit, severity]) => {
					fc.pre(unit === 'milliseconds' || resolution === 1000);
					const world: World = { now: ACTIVATION, off: 0, left: undefined, reads: [] };
					const entries = entriesOf(arrivals, resolution, hasIds);
					const source = sourceOf(world, entries, { unit, longest }, resolution);
					const all = [...steps, ...last];
					const delivered = await live(world, source, all, { filter: { severity } });
					const from = Math.floor(ACTIVATION / resolution) * resolution;
					const wanted = entries
						.map(({ event }) => event)
						.filter(({ time }) => time >= from)
						.filter(({ facts }) => severity === undefined || facts.severity === severity);
					expect(count(delivered)).toEqual(count(wanted));
				},
			),
			{ numRuns: someRuns(1000) },
		);
	},
);

const world = (): World => ({ now: ACTIVATION, off: 0, left: undefined, reads: [] });
const at = (time: number, id = String(time)): Entry => ({
	happenedAt: time,
	shownAt: time,
	event: { id, kind: 'new', time, content: { id }, facts: {} },
});

test('a first poll begins now, or hours back', async () => {
	const entries = [at(ACTIVATION - 3_599_000), at(ACTIVATION - 10), at(ACTIVATION)];
	const source = sourceOf(world(), entries, { unit: 'milliseconds' }, 1);
	const now = await pollEvents(source, pollOf(world(), undefined));
	expect(now.events.map(({ time }) => time)).toEqual([ACTIVATION]);
	const back = await pollEvents(source, pollOf(world(), undefined, { start: { hoursBack: 1 } }));
	expect(back.events).toHaveLength(3);
});

test('a long outage is made up for over several polls, the oldest first', async () => {
	const it = world();
	const entries = Array.from({ length: 10 }, (_, index) => at(ACTIVATION + 1000 * index + 500));
	const source = sourceOf(it, entries, { unit: 'milliseconds', longest: 1000 }, 1);
	const first = await pollEvents(source, pollOf(it, undefined));
	it.now += 60_000;
	it.reads = [];
	const second = await pollEvents(source, pollOf(it, first.memory));
	expect(it.reads).toHaveLength(MAX_RANGES);
	expect(it.reads[0]?.from).toBe(ACTIVATION);
	expect(second.events.map(({ time }) => time)).toEqual(
		entries.slice(0, MAX_RANGES).map(({ happenedAt }) => happenedAt),
	);
	const third = await pollEvents(source, pollOf(it, second.memory));
	expect(third.events).toHaveLength(4);
});

test('a window that fails is where the next poll begins; what was read before it is handed out', async () => {
	const it = world();
	const entries = [500, 1500, 2500].map((after) => at(ACTIVATION + after));
	const source = sourceOf(it, entries, { unit: 'milliseconds', longest: 1000 }, 1);
	const first = await pollEvents(source, pollOf(it, undefined));
	it.now += 20_000;
	it.left = 2;
	const second = await pollEvents(source, pollOf(it, first.memory));
	expect(second.events).toHaveLength(2);
	expect(second.warnings).toEqual([expect.stringContaining('The connection broke.')]);
	it.left = 0;
	await expect(pollEvents(source, pollOf(it, second.memory))).rejects.toThrow('connection');
	it.left = undefined;
	expect((await pollEvents(source, pollOf(it, second.memory))).events).toHaveLength(1);
});

test('what the source keeps no longer is said to be lost', async () => {
	const it = world();
	const entries = [at(ACTIVATION + 1000), at(ACTIVATION + 3_000_000)];
	const source = sourceOf(it, entries, { unit: 'milliseconds', retention: 3_600_000 }, 1);
	const first = await pollEvents(source, pollOf(it, undefined));
	it.now += 6_000_000;
	const second = await pollEvents(source, pollOf(it, first.memory));
	expect(second.events.map(({ time }) => time)).toEqual([ACTIVATION + 3_000_000]);
	expect(second.warnings).toEqual([expect.stringContaining('keeps nothing from before')]);
});

test('nothing is asked about a time to come', async () => {
	const it = world();
	const source = sourceOf(it, [], { unit: 'seconds' }, 1000);
	await pollEvents(source, pollOf(it, undefined));
	expect(it.reads).toEqual([{ from: START, to: START + 1000 }]);
});

test('samples are the newest few that are wanted', async () => {
	const it = world();
	const entries = Array.from({ length: 9 }, (_, index) => at(ACTIVATION - 1000 * (index + 1)));
	const source = sourceOf(it, entries, { unit: 'milliseconds' }, 1);
	const shown = await sampleEvents(source, pollOf(it, undefined));
	expect(shown.map(({ time }) => ACTIVATION - time)).toEqual([1000, 2000, 3000, 4000, 5000]);
	const none = await sampleEvents(source, pollOf(it, undefined, { kinds: ['other'] }));
	expect(none).toEqual([]);
});
