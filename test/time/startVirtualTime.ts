import { turn } from './realTime';
import { watchRequests } from './requests';
import { openSleepers, type Sleeper } from './sleepers';
import { virtualSocketTimeouts } from './socketTimeouts';
import { virtualDate, virtualTimers } from './virtualTimers';
import { whenQuiet } from './whenQuiet';

/** A Monday morning, later than what recordings and seeds tell of. */
const begin = Date.UTC(2026, 11, 7, 8);

/** To fire at once: libraries that only want to be called later. */
const atOnce = 1;

/**
 * One clock for everything in this process: `Date` and the timers of node, client, simulator and
 * test. It stands still while anything goes on, and jumps to the next sleeper when all sleep.
 * @returns how to let the process end, though somebody may sleep.
 */
export function startVirtualTime(): () => void {
	const sleepers = openSleepers();
	const requests = watchRequests();
	const state = { now: begin, asleep: 0, driving: false, over: false };
	const watched = { requests, asleep: () => state.asleep, over: () => state.over };

	const wake = (sleeper: Sleeper): void => {
		sleepers.remove(sleeper);
		state.now = Math.max(state.now, sleeper.at);
		state.asleep += 1;
		sleeper.wake();
	};
	const drive = async (): Promise<void> => {
		while (sleepers.next() !== undefined) {
			await whenQuiet(watched);
			const next = sleepers.next();
			if (next !== undefined) wake(next);
		}
		state.driving = false;
	};
	const add = (sleeper: Sleeper): void => {
		state.asleep += 1;
		sleepers.add(sleeper);
		if (sleeper.drives && sleeper.at - state.now <= atOnce) {
			void turn().then(() => {
				if (sleepers.has(sleeper)) wake(sleeper);
			});
			return;
		}
		if (state.driving) return;
		state.driving = true;
		void drive();
	};
	const remove = (sleeper: Sleeper): void => {
		state.asleep += 1;
		sleepers.remove(sleeper);
	};
	const now = (): number => state.now;
	Object.assign(globalThis, {
		...virtualTimers({ now, add, remove, has: sleepers.has }),
		Date: virtualDate(now),
	});
	const leaveSockets = virtualSocketTimeouts();
	return () => {
		state.over = true;
		requests.end();
		leaveSockets();
	};
}
