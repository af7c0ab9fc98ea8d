import { abandonable } from '../abandonable';
import { Overdue } from './overdue';
import type { Ports } from '../ports';

/** The end of something that must not take for ever. */
export interface Deadline {
	/** Aborts when the time is over, with `Overdue`, or with the outer signal, for its reason. */
	readonly signal: AbortSignal;
	/** What it was for is done: the signal never aborts any more. */
	readonly settle: () => void;
}

/** A deadline in so many milliseconds, by the clock of the ports. */
export function startDeadline(
	{ alarm }: Pick<Ports, 'alarm'>,
	ms: number,
	outer?: AbortSignal,
): Deadline {
	const end = new AbortController();
	const settled = new AbortController();
	const stop = (): void => {
		end.abort(outer?.reason);
	};
	if (outer?.aborted === true) stop();
	outer?.addEventListener('abort', stop, { once: true });
	const settle = (): void => {
		outer?.removeEventListener('abort', stop);
		settled.abort();
	};
	alarm?.(ms, settled.signal).then(
		() => {
			if (settled.signal.aborted) return;
			end.abort(new Overdue(ms));
			settle();
		},
		() => undefined,
	);
	return { signal: end.signal, settle };
}

/** What the deed comes to, which is ended when it takes longer; its signal ends what it began. What is over before is not begun. */
export async function endWithin<T>(
	ports: Pick<Ports, 'alarm'>,
	ms: number,
	deed: (signal: AbortSignal) => Promise<T>,
	outer?: AbortSignal,
): Promise<T> {
	const { signal, settle } = startDeadline(ports, ms, outer);
	try {
		signal.throwIfAborted();
		return await abandonable(deed(signal), signal);
	} finally {
		settle();
	}
}

/** A body that comes piece by piece, until the deadline. */
export async function* readUntil(
	body: AsyncIterable<Uint8Array>,
	{ signal, settle }: Deadline,
): AsyncGenerator<Uint8Array, void, undefined> {
	const pieces = body[Symbol.asyncIterator]();
	try {
		for (;;) {
			const next = await abandonable(pieces.next(), signal);
			if (next.done === true) return;
			yield next.value;
		}
	} finally {
		settle();
		// A piece that is still awaited comes no more: the signal has ended the answer.
		pieces.return?.().catch(() => undefined);
	}
}
