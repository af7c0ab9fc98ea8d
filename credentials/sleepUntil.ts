import { ManualExecutionCancelledError, sleep } from 'n8n-workflow';

import { SECOND_MS } from '../zscaler/contract/durations';

/** n8n's sleep cannot be ended: so long at most goes on what was cancelled. */
const SLICE = SECOND_MS;

/** Waits, or fails at once when the execution is cancelled. */
export async function sleepUntil(ms: number, signal?: AbortSignal): Promise<void> {
	if (signal === undefined) return sleep(ms);
	let onAbort: () => void = () => undefined;
	const aborted = new Promise<never>((_resolve, reject) => {
		onAbort = () => {
			reject(new ManualExecutionCancelledError('unknown'));
		};
		if (signal.aborted) onAbort();
		else signal.addEventListener('abort', onAbort, { once: true });
	});
	try {
		const end = Date.now() + ms;
		for (let left = ms; left > 0; left = end - Date.now()) {
			await Promise.race([sleep(Math.min(left, SLICE)), aborted]);
		}
	} finally {
		signal.removeEventListener('abort', onAbort);
	}
}
