import type { Ports } from '../../../zscaler/contract/ports';

interface Sleeper {
	readonly at: number;
	readonly wake: () => void;
}

/** A clock that stands still until `run` moves it from one sleeper to the next. */
export interface VirtualTime extends Pick<Ports, 'sleep' | 'now'>, Required<Pick<Ports, 'alarm'>> {
	/** Lets everything happen until nobody sleeps any more, or until that time. */
	readonly run: (until?: number) => Promise<void>;
}

export function virtualTime(start = 1_772_000_000_000): VirtualTime {
	let now = start;
	const sleepers: Sleeper[] = [];
	const sleep: Ports['sleep'] = (ms, signal) =>
		new Promise((resolve, reject) => {
			const sleeper = { at: now + ms, wake: resolve };
			const abort = () => {
				sleepers.splice(0, Infinity, ...sleepers.filter((each) => each !== sleeper));
				reject(new Error('cancelled'));
			};
			sleepers.push(sleeper);
			sleepers.sort((one, other) => one.at - other.at);
			if (signal?.aborted) abort();
			signal?.addEventListener('abort', abort, { once: true });
		});
	return {
		now: () => now,
		sleep,
		alarm: sleep,
		run: async (until = Infinity) => {
			for (;;) {
				await settle();
				const next = sleepers[0];
				if (next === undefined || next.at > until) break;
				sleepers.shift();
				now = Math.max(now, next.at);
				next.wake();
			}
			if (until !== Infinity) now = Math.max(now, until);
		},
	};
}

/** All promises that can go on have gone on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));
