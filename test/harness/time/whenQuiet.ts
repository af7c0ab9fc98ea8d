import { getActiveResourcesInfo } from 'node:process';

import { rest, turn } from './realTime';
import type { OpenRequests } from './requests';

/** Work that the system does for this process, and that ends by itself. */
const errands = /^(FSReq|GetAddrInfo|TCPConnect|ProcessWrap|Pipe.*Connect|RandomBytes|Scrypt)/;

/**
 * Turns of the event loop without anything happening, after which nothing more will: promises take
 * one, an answer on loopback a few. Who has a request open may have a thread at work on it (signing,
 * unpacking), of which Node tells nothing: that one gets a quarter of a second.
 */
const turns = { idle: 6, afterAnswer: 9, open: 250 };

export interface Watched {
	readonly requests: OpenRequests;
	/** Changes when somebody lies down to sleep, or gets up. */
	readonly asleep: () => number;
	/** Whether the tests are over, and the process may end. */
	readonly over: () => boolean;
	/** Whether an open request is waited for however long it takes, as its server is another process. */
	readonly patient: boolean;
}

/** Waits until nothing goes on in this process but sleep. */
export async function whenQuiet({ requests, asleep, over, patient }: Watched): Promise<void> {
	const before = requests.trace();
	let [last, calm] = ['', 0];
	for (;;) {
		await (calm < turns.idle && !over() ? turn() : rest(over()));
		const trace = requests.trace();
		const now = `${trace} ${asleep()}`;
		const busy = now !== last || getActiveResourcesInfo().some((name) => errands.test(name));
		calm = busy ? 0 : calm + 1;
		last = now;
		const wanted = trace === before ? turns.idle : turns.afterAnswer;
		const open = patient ? Infinity : turns.open;
		if (calm >= (requests.awaited() > 0 ? open : wanted)) return;
	}
}
