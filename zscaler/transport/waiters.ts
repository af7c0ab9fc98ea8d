/** Who waits for a session, as far as it matters to the sign-in. */
export interface Waiter {
	/** Epoch milliseconds at which he goes. */
	readonly until: number;
	/** He waits for one sign-in, and for none after it. */
	readonly once?: boolean;
	/** Aborts when he has gone. */
	readonly signal?: AbortSignal;
	/** Told when a sign-in that he waits for begins, and when it has ended. */
	readonly onSignIn?: (isUnderWay: boolean) => void;
}

/**
 * By the filled-in form that n8n hands from the node to the sign-in: the same object, and all that
 * n8n hands on (dist/credentials-helper.js, 2.41.1).
 */
const waiters = new WeakMap<object, Waiter>();

export const noteWaiter = (credential: object, waiter: Waiter): void =>
	void waiters.set(credential, waiter);

export const waiterFor = (credential: object): Waiter | undefined => waiters.get(credential);
