import { askStatus } from './callReport';
import { pollTimes } from './pollTimes';
import type { ReportStatus } from './readStatus';
import type { ReportRun } from './report';
import { foreignTooLong, ownTooLong } from './reportErrors';
import { openPatience } from './unknownWords';
import { SECOND_MS } from '../contract/durations';

/** Milliseconds in which a report that was started must show up. */
const SHOWS_UP = 30 * SECOND_MS;
/** In which the report before it may still be shown in its place, as far as the two look alike. */
const GIVES_WAY = 5 * SECOND_MS;

/** A report that was started, and whether it is still the one that we started. */
export interface StartedReport {
	ours: boolean;
	/** How the tenant's report stood before. */
	before: ReportStatus;
}

/** Waits until the report that we started runs no longer, and answers how it ended. */
export async function awaitReport(
	run: ReportRun,
	deadline: number,
	begun: StartedReport,
): Promise<ReportStatus> {
	const { kind, hooks } = run;
	const began = hooks.now();
	const bear = openPatience(run);
	let seen = false;
	let status: ReportStatus | undefined;
	for (const wait of pollTimes()) {
		if (hooks.now() + wait > deadline) break;
		await hooks.sleep(wait, hooks.signal);
		const before = status;
		status = await askStatus(run);
		if (beganAnew(before, status)) begun.ours = false;
		const waited = hooks.now() - began;
		const facts = { items: status.items, seconds: Math.round(waited / SECOND_MS) };
		hooks.log?.('info', `The ${kind.noun}: ${status.word || 'not there yet'}`, facts);
		seen ||= status.state === 'running';
		if (bear(status)) continue;
		const pending = !seen && waited < showsUpIn(status, begun);
		if (status.state !== 'running' && !pending) return status;
	}
	throw begun.ours ? ownTooLong(run, status) : foreignTooLong(run, began, status);
}

function showsUpIn({ state, mark }: ReportStatus, { before }: StartedReport): number {
	if (state === 'none') return SHOWS_UP;
	return mark === before.mark ? GIVES_WAY : 0;
}

/** While a report is made it leaves INIT behind, and its rows become more: else somebody began anew. */
const beganAnew = (before: ReportStatus | undefined, now: ReportStatus): boolean =>
	before?.state === 'running' &&
	now.state === 'running' &&
	(now.items < before.items || (now.word === 'INIT' && before.word !== 'INIT'));
