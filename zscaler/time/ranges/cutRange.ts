import type { TimeRange } from './timeRange';
import { SECOND_MS } from '../../contract/durations';

/** Logs tell times by the second: a range is cut between seconds. */
/** A range without rows at an end of a range tells where rows are missing if it is so long. */
const TELLING = 1 / 8;

/**
 * The two parts of a range whose answer was full, so that rows are missing; undefined if it cannot
 * be cut any more. `seen` is where the rows of the answer lie: an API that hands out the newest rows
 * (or the oldest) leaves a range without any, and the rest holds fewer than it hands out.
 */
export function cutRange(
	range: TimeRange,
	seen?: TimeRange,
): readonly [TimeRange, TimeRange] | undefined {
	const { from, to } = range;
	const places = [...placesBeside(range, seen), from + (to - from) / 2, from + SECOND_MS];
	const cut = places.map(toSecond).find((place) => from < place && place < to);
	return cut === undefined
		? undefined
		: [
				{ from, to: cut },
				{ from: cut, to },
			];
}

/**
 * Behind the second of the oldest row, before that of the newest; on its other side where that is no
 * place to cut. The longer range without rows comes first.
 */
function placesBeside({ from, to }: TimeRange, seen: TimeRange | undefined): number[] {
	if (seen === undefined) return [];
	const oldest = { gap: seen.from - from, places: [seen.from + SECOND_MS, seen.from] };
	const newest = { gap: to - seen.to, places: [seen.to, seen.to + SECOND_MS] };
	return [oldest, newest]
		.filter(({ gap }) => gap >= (to - from) * TELLING)
		.sort((one, other) => other.gap - one.gap)
		.flatMap(({ places }) => places);
}

const toSecond = (time: number): number => Math.floor(time / SECOND_MS) * SECOND_MS;

/** The same range on whole seconds. */
export const onSeconds = ({ from, to }: TimeRange): TimeRange => ({
	from: toSecond(from),
	to: -toSecond(-to),
});
