import { askStatus } from './callReport';
import { pollTimes } from './pollTimes';
import type { ReportStatus } from './readStatus';
import type { ReportRun } from './report';
import { foreignTooLong, ownTooLong } from './reportErrors';

/** Milliseconds in which a report that was started must show up. */
const SHOWS_UP = 30_000;

/** A report that was started, and whether it is still the one that we started. */
export interface Begun {
	ours: boolean;
}

/** Waits until the report that we started runs no longer, and answers how it ended. */
export async function awaitReport(
	run: ReportRun,
	deadline: number,
	begun: Begun,
): Promise<ReportStatus> {
	const { kind, hooks } = run;
	const began = hooks.now();
	let seen = false;
	let status: ReportStatus | undefined;
	for (const wait of pollTimes()) {
		if (hooks.now() + wait > deadline) break;
		await hooks.sleep(wait, hooks.signal);
		const before = status;
		status = await askStatus(run);
		if (beganAnew(before, status)) begun.ours = false;
		const waited = hooks.now() - began;
		const facts = { items: status.items, seconds: Math.round(waited / 1000) };
		hooks.log?.('info', `The ${kind.noun}: ${status.word || 'not there yet'}`, facts);
		seen ||= status.state === 'running';
		const pending = status.state === 'none' && !seen && waited < SHOWS_UP;
		if (status.state !== 'running' && !pending) return status;
	}
	throw begun.ours ? ownTooLong(run, status) : foreignTooLong(run, began, status);
}

/** While a report is made it leaves INIT behind, and its rows become more: else somebody began anew. */
const beganAnew = (before: ReportStatus | undefined, now: ReportStatus): boolean =>
	before?.state === 'running' &&
	now.state === 'running' &&
	(now.items < before.items || (now.word === 'INIT' && before.word !== 'INIT'));
