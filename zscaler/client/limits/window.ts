/** At most `count` calls in any `ms` milliseconds, as far as this process made them. */
export interface Window {
	readonly count: number;
	readonly ms: number;
	readonly marks: Mark[];
}

/** Calls that lie close together, counted as made at `last`; so a window holds about 100 marks. */
interface Mark {
	readonly first: number;
	last: number;
	calls: number;
}

/** Calls within this part of a window share a mark. */
const RESOLUTION = 1 / 100;

/** Longest way of a request to the server, in milliseconds. */
const TRAVEL = 250;

export const openWindow = (count: number, ms: number): Window => ({ count, ms, marks: [] });

/**
 * When a call may be made that has `ahead` others waiting before it: `now`, or the epoch
 * milliseconds at which enough of the counted calls have left the window.
 */
export function whenOpen(window: Window, now: number, ahead = 0): number {
	const { count, ms, marks } = window;
	const live = marks.filter(({ last }) => last + ms > now);
	const taken = live.reduce((sum, { calls }) => sum + calls, 0);
	if (taken + ahead < count) return now;
	const place = taken + ahead - count;
	const rounds = Math.floor(place / count);
	return leaving(live, place % count, now) + (rounds + 1) * ms;
}

/** The call at that place in the window, oldest first; those still to be made are made now. */
function leaving(live: readonly Mark[], place: number, now: number): number {
	let passed = 0;
	for (const { last, calls } of live) {
		passed += calls;
		if (place < passed) return last;
	}
	return now;
}

export function fillSlot(window: Window, now: number): void {
	const { ms, marks } = window;
	while (marks[0] !== undefined && marks[0].last + ms <= now) marks.shift();
	const mark = marks.at(-1);
	if (mark !== undefined && now - mark.first <= ms * RESOLUTION) {
		mark.calls += 1;
		mark.last = Math.max(mark.last, now);
	} else marks.push({ first: now, last: now, calls: 1 });
}

/** Gives a place back: the call was turned away before it was counted. */
export function freeSlot({ marks }: Window, taken: number): void {
	const mark = marks.findLast(({ first, calls }) => first <= taken && calls > 0);
	if (mark !== undefined) mark.calls -= 1;
}

/** Only when the answer is there is it certain that the server has counted the call. */
export function stampSlot({ marks }: Window, taken: number, answered: number): void {
	const mark = marks.findLast(({ first }) => first <= taken);
	if (mark !== undefined) mark.last = Math.max(mark.last, Math.min(answered, taken + TRAVEL));
}
