export interface Stopwatch {
	readonly begin: () => void;
	/** Ends a step. */
	readonly lap: (step: string) => void;
	/** Seconds of processor time of each step and of all; the machine may be shared. */
	readonly laps: Record<string, number>;
	readonly cpu: () => number;
	readonly wall: () => number;
}

export function openStopwatch(): Stopwatch {
	const laps: Record<string, number> = {};
	let start = { cpu: 0, wall: 0 };
	let last = 0;
	const cpuNow = (): number => {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1e6;
	};
	const wallNow = (): number => performance.now() / 1e3;
	return {
		laps,
		begin: () => {
			last = cpuNow();
			start = { cpu: last, wall: wallNow() };
		},
		lap: (step) => {
			const now = cpuNow();
			laps[step] = round(now - last);
			last = now;
		},
		cpu: () => round(last - start.cpu),
		wall: () => round(wallNow() - start.wall),
	};
}

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
