import { SECOND_MS } from '../contract/durations';

/** Milliseconds between two looks at a report; a look costs one of 1,000 reads an hour. */
const FIRST = SECOND_MS;
const LONGEST = 15 * SECOND_MS;

/** How long to wait before each look: reports of little take seconds, of much take minutes. */
export function* pollTimes(): Generator<number, never, undefined> {
	for (let wait = FIRST; ; wait = Math.min(wait * 1.5, LONGEST)) yield Math.round(wait);
}
