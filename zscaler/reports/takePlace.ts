import type { ReportRun } from './report';
import { foreignTooLong } from './reportErrors';

/** Reports that this process is at work on, by tenant and kind. */
export type Busy = Set<string>;

export const sharedBusy: Busy = new Set();

/** Milliseconds between two looks. */
const LOOK = 500;

/** Waits until no other execution of this process is at work on the same report; answers how to leave. */
export async function takePlace(busy: Busy, run: ReportRun): Promise<() => void> {
	const { client, kind, hooks, maxWait } = run;
	const key = `${client.tenant.key} ${kind.resource}`;
	const began = hooks.now();
	while (busy.has(key)) {
		if (hooks.now() - began > maxWait) throw foreignTooLong(run, began);
		await hooks.sleep(LOOK, hooks.signal);
	}
	busy.add(key);
	return () => {
		busy.delete(key);
	};
}
