import { SECOND_MS } from '../durations';

export interface Clock {
	readonly now: () => number;
	readonly seconds: () => number;
	readonly advance: (milliseconds: number) => void;
}

/** The tenant's own time: real time plus what a test has advanced it by. */
export function startClock(): Clock {
	let ahead = 0;
	const now = () => Date.now() + ahead;
	return {
		now,
		seconds: () => Math.floor(now() / SECOND_MS),
		advance: (milliseconds) => {
			ahead += milliseconds;
		},
	};
}

let asleep = 0;

/** How many answers wait for time to go by, and for nothing else. @internal The tests' clock asks. */
export const answersAsleep = (): number => asleep;

/** Lets an answer wait. */
export async function sleep(milliseconds: number): Promise<void> {
	await asAsleep(new Promise((resolve) => setTimeout(resolve, milliseconds)));
}

/** What an answer waits for is counted as time. */
export async function asAsleep(awaited: Promise<unknown>): Promise<void> {
	asleep += 1;
	try {
		await awaited;
	} finally {
		asleep -= 1;
	}
}
