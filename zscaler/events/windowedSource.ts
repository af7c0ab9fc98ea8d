import type { CursorPolicy } from './cursors/cursor';
import type { RangeLimits } from '../time/ranges/rangeLimits';
import type { TimeRange } from '../time/ranges/timeRange';
import type { EventSource, Poll, ZscalerEvent } from './eventSource';
import { pollRanges } from './pollRanges';
import type { Settings } from './setting';
import { DAY_MS, HOUR_MS } from '../contract/durations';

/** Entries with times of their own, read by ranges of time. */
export interface WindowedSource<S extends Settings = Settings> extends Omit<
	EventSource<S>,
	'isWindowed' | 'poll' | 'sample'
> {
	readonly source: RangeLimits;
	readonly policy: CursorPolicy;
	/** All that happened in a range; more does not matter. */
	read(poll: Poll<S>, range: TimeRange): Promise<readonly ZscalerEvent[]>;
	/** What one poll found of the same thing, made into fewer events of the kinds that are wanted. */
	merge?(fresh: readonly ZscalerEvent[], poll: Poll<S>): readonly ZscalerEvent[];
	/** How far back to look for samples, one after the other until there are some that are wanted. */
	readonly sampleLengths?: readonly number[];
}

const usualLengths = [HOUR_MS, DAY_MS, 7 * DAY_MS];

export const windowedSource = <S extends Settings>(
	windowed: WindowedSource<S>,
): EventSource<S> => ({
	...windowed,
	isWindowed: true,
	poll: (poll) => pollRanges(windowed, poll),
	sample: async (poll, isWanted) => {
		for (const length of windowed.sampleLengths ?? usualLengths) {
			const now = poll.now();
			const step = windowed.policy.resolution;
			const range = { from: Math.floor((now - length) / step) * step, to: now };
			const found = await windowed.read(poll, range);
			const events = windowed.merge?.(found, poll) ?? found;
			if (events.some(isWanted)) return events;
		}
		return [];
	},
});
