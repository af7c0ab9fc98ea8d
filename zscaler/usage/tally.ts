import { HOUR_MS, MINUTE_MS } from '../contract/durations';

/** A sum since the process started, and minute by minute for the last hour. */
export interface Tally {
	total: number;
	/** Minute of the newest amount, since the epoch. */
	minute: number;
	readonly minutes: number[];
}

const MINUTES = HOUR_MS / MINUTE_MS;

export const openTally = (): Tally => ({
	total: 0,
	minute: 0,
	minutes: Array<number>(MINUTES).fill(0),
});

/** In time and memory that do not grow. */
export function addTo(tally: Tally, amount: number, now: number): void {
	moveTo(tally, minuteOf(now));
	const place = tally.minute % MINUTES;
	tally.minutes[place] = (tally.minutes[place] ?? 0) + amount;
	tally.total += amount;
}

/** What was added in this minute and the 59 before it. */
export function lastHourOf({ minute, minutes }: Tally, now: number): number {
	const past = Math.max(0, minuteOf(now) - minute);
	let sum = 0;
	for (let back = 0; back < MINUTES - past; back += 1) {
		sum += minutes[(minute - back + MINUTES) % MINUTES] ?? 0;
	}
	return sum;
}

/** Empties the minutes in which nothing was added; a clock that was put back moves nothing. */
function moveTo(tally: Tally, minute: number): void {
	const steps = Math.min(minute - tally.minute, MINUTES);
	for (let step = 0; step < steps; step += 1) tally.minutes[(minute - step) % MINUTES] = 0;
	tally.minute = Math.max(tally.minute, minute);
}

const minuteOf = (now: number): number => Math.floor(now / MINUTE_MS);
