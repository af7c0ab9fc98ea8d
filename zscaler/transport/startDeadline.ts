import { abandonable } from './abandonable';
import { Overdue } from './overdue';
import type { Ports } from '../contract/ports';

/** The end of something that must not take for ever. */
export interface Deadline {
	/** Aborts when the time is over, with `Overdue`, or with the outer signal, for its reason. */
	readonly signal: AbortSignal;
	/** What it was for is done: the signal never aborts any more. */
	readonly clear: () => void;
	/** What it was for is wanted no longer: the signal aborts, unless it is done. */
	readonly abandon: () => void;
	/** What is left of it may take so long from now on; nothing where the time is over already. */
	readonly extend: (ms: number) => void;
}

type Ending = Omit<Deadline, 'extend'>;

/** A deadline in so many milliseconds, by the clock of the ports. */
export function startDeadline(
	{ alarm }: Pick<Ports, 'alarm'>,
	ms: number,
	outer?: AbortSignal,
): Deadline {
	const end = new AbortController();
	let waiting = new AbortController();
	let isOver = false;
	const stop = (): void => {
		end.abort(outer?.reason);
	};
	if (outer?.aborted === true) stop();
	outer?.addEventListener('abort', stop, { once: true });
	const clear = (): void => {
		isOver = true;
		outer?.removeEventListener('abort', stop);
		waiting.abort();
	};
	const abort = (reason: Error): void => {
		if (isOver) return;
		clear();
		end.abort(reason);
	};
	const extend = (left: number): void => {
		if (isOver) return;
		waiting.abort();
		const own = (waiting = new AbortController());
		alarm?.(left, own.signal).then(
			() => {
				if (own === waiting) abort(new Overdue(left));
			},
			() => undefined,
		);
	};
	extend(ms);
	const abandon = (): void => {
		abort(new Error('Nobody waits for it any more'));
	};
	return { signal: end.signal, clear, abandon, extend };
}

/** What the deed comes to, which is ended when it takes longer; its signal ends what it began. What is over before is not begun. */
export async function endWithin<T>(
	ports: Pick<Ports, 'alarm'>,
	ms: number,
	task: (signal: AbortSignal) => Promise<T>,
	outer?: AbortSignal,
): Promise<T> {
	const { signal, clear } = startDeadline(ports, ms, outer);
	try {
		signal.throwIfAborted();
		return await abandonable(task(signal), signal);
	} finally {
		clear();
	}
}

/** A body that comes piece by piece, until the deadline; who reads no further ends its request. */
export function readUntil(
	body: AsyncIterable<Uint8Array>,
	deadline: Ending,
): AsyncIterableIterator<Uint8Array, void> {
	const pieces = piecesOf(body, deadline);
	const reading: AsyncIterableIterator<Uint8Array, void> = {
		next: () => pieces.next(),
		// Axios's own stream ends its request with the next piece, which may never come (lib/adapters/http.js, 1.21).
		return: () => {
			deadline.abandon();
			return pieces.return(undefined);
		},
		[Symbol.asyncIterator]: () => reading,
	};
	return reading;
}

async function* piecesOf(
	body: AsyncIterable<Uint8Array>,
	{ signal, clear }: Ending,
): AsyncGenerator<Uint8Array, void, undefined> {
	const pieces = body[Symbol.asyncIterator]();
	try {
		for (;;) {
			const next = await abandonable(pieces.next(), signal);
			if (next.done === true) return;
			yield next.value;
		}
	} finally {
		clear();
		// A piece that is still awaited comes no more: the signal has ended the answer.
		pieces.return?.().catch(() => undefined);
	}
}
