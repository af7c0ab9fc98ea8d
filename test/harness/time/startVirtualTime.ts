import { rest, turn } from './realTime';
import { watchRequests } from './requests';
import { openSleepers, type Sleeper } from './sleepers';
import { virtualSocketTimeouts } from './socketTimeouts';
import { virtualDate, virtualTimers } from './virtualTimers';
import { watchUnpacking } from './watchUnpacking';
import { whenQuiet } from './whenQuiet';

/** A Monday morning, later than what recordings and seeds tell of. */
const BEGIN = Date.UTC(2026, 11, 7, 8);

/** To fire at once: libraries that only want to be called later. */
const AT_ONCE = 1;

/** What the tests of a process may do with its time. */
export interface VirtualTime {
	/** Back to the morning on which all begins; who still sleeps does so for as long as before. */
	readonly beginAgain: () => void;
	/** Requests whose answer is not whole, and that nobody has given up. */
	readonly openRequests: () => number;
	/** What those ask that do not close by themselves in a moment. */
	readonly stillOpen: () => Promise<string[]>;
	/** Lets the process end, though somebody may sleep. */
	readonly end: () => void;
}

/** Turns that a socket which was given up takes at most to be closed. */
const CLOSING = 50;

const at: { time?: VirtualTime } = {};

/** Of this process, where it has one. */
export function virtualTime(): VirtualTime {
	if (at.time === undefined) throw new Error('Time is real here');
	return at.time;
}

/**
 * One clock for everything in this process: `Date` and the timers of node, client, simulator and
 * test. It stands still while anything goes on, and jumps to the next sleeper when all sleep;
 * `patient` where the simulator is another process, whose answers must be waited for.
 */
export function startVirtualTime(patient = false): VirtualTime {
	const sleepers = openSleepers();
	const requests = watchRequests();
	const unpacking = watchUnpacking();
	const state = { now: BEGIN, asleep: 0, driving: false, over: false };
	const over = (): boolean => state.over;
	const watched = { requests, unpacking, asleep: () => state.asleep, over, patient };

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
		if (sleeper.drives && sleeper.at - state.now <= AT_ONCE) {
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
	at.time = {
		beginAgain: () => {
			sleepers.shift(BEGIN - state.now);
			state.now = BEGIN;
		},
		openRequests: requests.open,
		stillOpen: async () => {
			for (let at = 0; at < CLOSING && requests.open() > 0; at += 1) await rest(false);
			return requests.asked();
		},
		end: () => {
			state.over = true;
			requests.end();
			unpacking.end();
			leaveSockets();
		},
	};
	return at.time;
}
