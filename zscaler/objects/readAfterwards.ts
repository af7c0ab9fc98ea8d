import { briefly } from '../client/briefly';
import { mayBeDone } from '../client/mayBeDone';
import { startWork, type Work } from './work';

/**
 * Reads what a write left behind of which no answer tells: afresh, past what the run remembers, and in a
 * short time of its own. Rejects with the error of the write where that leaves nothing open, or where
 * nothing can be read.
 */
export async function readAfterwards<T>(
	work: Work,
	error: unknown,
	read: (fresh: Work) => Promise<T>,
): Promise<T> {
	if (!mayBeDone(error)) throw error;
	return read(workAfterwards(work)).catch(() => {
		throw error;
	});
}

/** Knows nothing of what the run has read before, and gives up soon. */
export const workAfterwards = ({ client }: Work): Work => startWork(briefly(client), 1);
