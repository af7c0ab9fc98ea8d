import { setTimeout as sleep } from 'node:timers/promises';

export interface Waiting {
	signal: AbortSignal;
	/** Milliseconds. */
	patience: number;
}

/** Looks twice a second until it has seen enough. */
export async function until<T>(
	{ signal, patience }: Waiting,
	look: () => T | Promise<T>,
	enough: (found: T) => boolean,
): Promise<T> {
	const end = Date.now() + patience;
	for (;;) {
		const found = await look();
		if (enough(found)) return found;
		if (Date.now() > end) {
			const seen = JSON.stringify(found).slice(0, 300);
			throw new Error(`Waited in vain; last seen: ${seen}`);
		}
		await sleep(500, undefined, { signal });
	}
}
