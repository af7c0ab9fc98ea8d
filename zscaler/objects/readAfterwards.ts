import { briefly } from '../client/briefly';
import type { HttpAnswer } from '../contract/ports';
import { startRunContext, type RunContext } from './runContext';

/**
 * Reads what a write left behind of which no answer tells: afresh, past what the run remembers, and in a
 * short time of its own. Rejects with the error of the write where nothing can be read.
 */
export async function readAfterwards<T>(
	runContext: RunContext,
	error: unknown,
	read: (fresh: RunContext) => Promise<T>,
): Promise<T> {
	return read(contextAfterwards(runContext)).catch(() => {
		throw error;
	});
}

/** Knows nothing of what the run has read before, and gives up soon. */
export const contextAfterwards = ({ client }: RunContext): RunContext =>
	startRunContext(briefly(client), 1);

/** What stands for the answer of a write that was seen to be done. */
export const seen = (body: unknown = null): HttpAnswer => ({ status: 200, headers: {}, body });
