import { askStatus } from './callReport';
import { pollTimes } from './pollTimes';
import type { ReportStatus } from './readStatus';
import type { ReportRun } from './report';
import { foreignTooLong } from './reportErrors';
import { openPatience } from './unknownWords';
import { SECOND_MS } from '../contract/durations';

/** Milliseconds for which a report that was waited for is left alone, so that its owner can fetch it. */
export const GRACE = 15 * SECOND_MS;

/**
 * Waits while a report runs that is not ours: starting another would overwrite it
 * (help.zscaler.com/zia/audit-log-use-cases, 2026-11). Never cancels it. Answers how it stands then.
 */
export async function awaitTurn(
	run: ReportRun,
	deadline: number,
	known?: ReportStatus,
): Promise<ReportStatus> {
	const { kind, hooks } = run;
	const began = hooks.now();
	const bear = openPatience(run);
	let status = known ?? (await askStatus(run));
	if (status.state !== 'running' && !bear(status)) return status;
	for (const wait of pollTimes()) {
		const facts = { status: status.word, items: status.items };
		hooks.log?.('info', `Waiting for another ${kind.noun} of the tenant`, facts);
		if (hooks.now() + wait > deadline) throw foreignTooLong(run, began, status);
		await hooks.sleep(wait, hooks.signal);
		status = await askStatus(run);
		if (status.state === 'ready') await hooks.sleep(GRACE, hooks.signal);
		if (status.state === 'ready') status = await askStatus(run);
		if (status.state !== 'running' && !bear(status)) break;
	}
	hooks.onNote?.({ kind: 'waited', ms: hooks.now() - began });
	return status;
}
