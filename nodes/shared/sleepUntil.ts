import { ManualExecutionCancelledError, sleep } from 'n8n-workflow';

/** Waits, or fails at once when the execution is cancelled; n8n offers no sleep that can be. */
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
		await Promise.race([sleep(ms), aborted]);
	} finally {
		signal.removeEventListener('abort', onAbort);
	}
}
