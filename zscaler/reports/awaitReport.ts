import { askStatus } from './callReport';
import { pollTimes } from './pollTimes';
import type { ReportStatus } from './readStatus';
import type { ReportRun } from './report';
import { ownTooLong } from './reportErrors';

/** Milliseconds in which a report that was started must show up. */
const SHOWS_UP = 30_000;

/** Waits until our own report runs no longer, and answers how it ended. */
export async function awaitReport(run: ReportRun, deadline: number): Promise<ReportStatus> {
	const { kind, hooks } = run;
	const began = hooks.now();
	let seen = false;
	let status: ReportStatus | undefined;
	for (const wait of pollTimes()) {
		if (hooks.now() + wait > deadline) break;
		await hooks.sleep(wait, hooks.signal);
		status = await askStatus(run);
		const waited = hooks.now() - began;
		const facts = { items: status.items, seconds: Math.round(waited / 1000) };
		hooks.log?.('info', `The ${kind.noun}: ${status.word || 'not there yet'}`, facts);
		seen ||= status.state === 'running';
		const pending = status.state === 'none' && !seen && waited < SHOWS_UP;
		if (status.state !== 'running' && !pending) return status;
	}
	throw ownTooLong(run, status);
}
