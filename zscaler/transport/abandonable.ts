/** The promise's outcome, or the signal's reason as soon as that aborts. */
export function abandonable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
	if (signal === undefined) return promise;
	return new Promise<T>((resolve, reject) => {
		const stop = () => {
			reject(reasonOf(signal));
		};
		if (signal.aborted) stop();
		signal.addEventListener('abort', stop, { once: true });
		promise.then(resolve, reject).finally(() => {
			signal.removeEventListener('abort', stop);
		});
	});
}

const reasonOf = ({ reason }: AbortSignal): Error =>
	reason instanceof Error ? reason : new Error('The execution was cancelled');
