export interface Clock {
	now(): number;
	seconds(): number;
	advance(milliseconds: number): void;
}

/** The tenant's own time: real time plus what a test has advanced it by. */
export const startClock = (): Clock => {
	let ahead = 0;
	const now = () => Date.now() + ahead;
	return {
		now,
		seconds: () => Math.floor(now() / 1000),
		advance: (milliseconds) => {
			ahead += milliseconds;
		},
	};
};
