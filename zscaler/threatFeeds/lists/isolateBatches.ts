import { trimEnd } from 'lodash';

import { saysInvalid } from '../../client/saysInvalid';
import { ZscalerError } from '../../contract/zscalerError';
import { afterRefusal, afterSuccess, beginIsolation } from '../sync/isolateEntries';
import { splitBatches } from '../sync/splitBatches';

export interface RefusedEntry {
	readonly entry: string;
	readonly message: string;
	/** Not sent by itself, since one after the other was refused, or known from an earlier run. */
	readonly untried?: boolean;
}

/** So many entries refused by themselves, and none taken: it is the list that takes no more. */
const MAX_IN_A_ROW = 50;

/** Sends all in batches of `size`; what is refused is found out, put into `refused`, and holds back no other. */
export async function isolateBatches(
	entries: readonly string[],
	size = Infinity,
	refused: RefusedEntry[],
	send: (batch: readonly string[]) => Promise<void>,
): Promise<void> {
	let isolation = beginIsolation(splitBatches(entries, size));
	let inARow = 0;
	for (let [batch] = isolation.pending; batch !== undefined; [batch] = isolation.pending) {
		try {
			await send(batch);
			isolation = afterSuccess(isolation);
			inARow = 0;
		} catch (error) {
			if (!isRefusal(error, batch)) throw error;
			const named = namedIn(error.whole, batch);
			const before = isolation.refused.length;
			isolation = afterRefusal(isolation, named);
			const { message } = error;
			for (const entry of isolation.refused.slice(before)) refused.push({ entry, message });
			if (batch.length === 1 && named.length === 0) inARow++;
			if (inARow < MAX_IN_A_ROW) continue;
			for (const entry of isolation.pending.flat()) {
				refused.push({ entry, message: `As others before it: ${message}`, untried: true });
			}
			return;
		}
	}
}

/** Because of what is in it, or of how much, which no single entry is. */
const isRefusal = (error: unknown, batch: readonly string[]): error is ZscalerError =>
	saysInvalid(error) || (isTooLarge(error) && batch.length > 1);

const isTooLarge = (error: unknown): error is ZscalerError =>
	error instanceof ZscalerError && error.facts.status === 413;

/**
 * Entries that a message names: `Invalid urls [a.net, b.net]` (rapid7/insightconnect-plugins #677),
 * with quotes or without. @internal The fuzzer reads messages without a batch.
 */
export function namedIn(message: string, batch: readonly string[]): string[] {
	const [open, close] = [message.indexOf('['), message.lastIndexOf(']')];
	const inBrackets = open === -1 ? '' : message.slice(open + 1, Math.max(open, close));
	const words = new Set([
		...message.split('"').filter((_text, at) => at % 2 === 1),
		...inBrackets.split(', '),
		...message.split(/[\s,"'[\]]/).map((word) => trimEnd(word, '.:;')),
	]);
	return batch.filter((entry) => words.has(entry));
}
