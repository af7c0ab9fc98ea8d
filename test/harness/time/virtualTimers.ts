import { real } from './realTime';
import type { Sleeper } from './sleepers';

type Callback = (...passed: unknown[]) => void;

export interface TimerPorts {
	readonly now: () => number;
	readonly add: (sleeper: Sleeper) => void;
	readonly remove: (sleeper: Sleeper) => void;
	readonly has: (sleeper: Sleeper) => boolean;
}

const LONGEST = 2 ** 31 - 1;

/** As long as Node waits (lib/internal/timers.js, Node 20): no time, and too long a time, are 1 ms. */
function lengthOf(ms: unknown): number {
	const length = Number(ms);
	return length >= 1 && length <= LONGEST ? Math.trunc(length) : 1;
}

/** setTimeout and its like over a clock of one's own. */
export function virtualTimers(ports: TimerPorts) {
	const timers = new Map<number, ReturnType<typeof open>>();
	let lastId = 0;

	const open = (wake: Callback, ms: number, again: boolean, passed: unknown[]) => {
		const id = (lastId += 1);
		const sleeper: Sleeper = {
			at: ports.now() + ms,
			drives: !again,
			wake: () => {
				if (again) lie();
				else timers.delete(id);
				wake(...passed);
			},
		};
		const lie = (): void => {
			ports.remove(sleeper);
			sleeper.at = ports.now() + ms;
			ports.add(sleeper);
		};
		const timer = {
			ref: () => ((sleeper.drives = !again), timer),
			unref: () => ((sleeper.drives = false), timer),
			hasRef: () => sleeper.drives,
			refresh: () => (lie(), timer),
			close: () => (clear(timer), timer),
			[Symbol.toPrimitive]: () => id,
			sleeper,
		};
		timers.set(id, timer);
		ports.add(sleeper);
		return timer;
	};
	const clear = (timer: unknown): void => {
		const found = timers.get(Number(timer));
		if (found === undefined) {
			real.clearTimeout(timer as NodeJS.Timeout);
			return;
		}
		timers.delete(Number(timer));
		ports.remove(found.sleeper);
	};
	return {
		setTimeout: (wake: Callback, ms?: number, ...passed: unknown[]) =>
			open(wake, lengthOf(ms), false, passed),
		setInterval: (wake: Callback, ms?: number, ...passed: unknown[]) =>
			open(wake, lengthOf(ms), true, passed),
		clearTimeout: clear,
		clearInterval: clear,
	};
}

/** Dates are the real ones; only what is now is told by the clock. */
export function virtualDate(now: () => number): DateConstructor {
	real.Date.now = now;
	return new Proxy(real.Date, {
		apply: () => new real.Date(now()).toString(),
		construct: (target, given, newTarget) =>
			Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as Date,
	});
}
