import { getActiveResourcesInfo } from 'node:process';

import { rest, turn } from './realTime';
import type { OpenRequests } from './requests';
import type { Unpacking } from './watchUnpacking';

/** Work that the system does for this process, and that ends by itself. */
const errands = /^(FSReq|GetAddrInfo|TCPConnect|ProcessWrap|Pipe.*Connect|RandomBytes|Scrypt)/;

/**
 * Turns of the event loop without anything happening, after which nothing more will: promises take
 * one, an answer on loopback a few. Who has a request open may have a thread at work on it (signing),
 * of which Node tells nothing, and what is unpacked waits for a thread as well, or for its reader: those
 * get a quarter of a second.
 */
const turns = { idle: 6, afterAnswer: 9, open: 250 };

export interface Watched {
	readonly requests: OpenRequests;
	readonly unpacking: Unpacking;
	/** Changes when somebody lies down to sleep, or gets up. */
	readonly asleep: () => number;
	/** Whether the tests are over, and the process may end. */
	readonly over: () => boolean;
	/** Whether an open request is waited for however long it takes, as its server is another process. */
	readonly patient: boolean;
}

/** Waits until nothing goes on in this process but sleep. */
export async function whenQuiet(watched: Watched): Promise<void> {
	const { requests, unpacking, asleep, over } = watched;
	const before = requests.trace();
	let [last, calm] = ['', 0];
	for (;;) {
		await (calm < turns.idle && !over() ? turn() : rest(over()));
		const trace = requests.trace();
		const now = `${trace} ${asleep()} ${unpacking.pieces()}`;
		const busy = now !== last || getActiveResourcesInfo().some((name) => errands.test(name));
		calm = busy ? 0 : calm + 1;
		last = now;
		if (calm >= patienceWith(watched, trace === before)) return;
	}
}

function patienceWith({ requests, unpacking, patient }: Watched, isIdle: boolean): number {
	if (requests.awaited() > 0) return patient ? Infinity : turns.open;
	if (unpacking.pieces() > 0) return turns.open;
	return isIdle ? turns.idle : turns.afterAnswer;
}
