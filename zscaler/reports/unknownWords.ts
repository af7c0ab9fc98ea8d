import type { ReportStatus } from './readStatus';
import type { ReportRun } from './report';
import { unknownWord } from './reportErrors';
import { MINUTE_MS } from '../contract/durations';

/** Milliseconds for which a status that nobody knows may stand for a report that is on its way. */
const PATIENCE = MINUTE_MS;

/** Whether a status is to be looked at again since its word is not known. Throws once it has stood too long. */
export function openPatience(run: ReportRun): (status: ReportStatus) => boolean {
	let since: number | undefined;
	return (status) => {
		if (status.state !== 'unknown') {
			since = undefined;
			return false;
		}
		const now = run.hooks.now();
		since ??= now;
		if (now - since >= PATIENCE) throw unknownWord(run, status);
		return true;
	};
}
