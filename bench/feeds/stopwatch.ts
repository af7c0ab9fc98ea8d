/** Seconds. Of processor time, all threads together: the machine may be shared; and as they pass. */
export interface Seconds {
	readonly cpu: number;
	readonly wall: number;
}

export interface Stopwatch {
	readonly begin: () => void;
	/** Ends a step. */
	readonly lap: (step: string) => void;
	readonly laps: Readonly<Record<string, Seconds>>;
	/** Of all steps. */
	readonly total: () => Seconds;
}

export function openStopwatch(): Stopwatch {
	const laps: Record<string, Seconds> = {};
	let start = now();
	let last = start;
	return {
		laps,
		begin: () => {
			start = last = now();
		},
		lap: (step) => {
			const end = now();
			laps[step] = between(last, end);
			last = end;
		},
		total: () => between(start, last),
	};
}

function now(): Seconds {
	const { user, system } = process.cpuUsage();
	return { cpu: (user + system) / 1e6, wall: performance.now() / 1e3 };
}

export const between = (from: Seconds, to: Seconds): Seconds => ({
	cpu: round(to.cpu - from.cpu),
	wall: round(to.wall - from.wall),
});

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
