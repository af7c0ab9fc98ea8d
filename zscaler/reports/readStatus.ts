import { isJsonObject, type JsonObject } from '../json';
import { quote } from '../outside/quote';

/** How the tenant's report stands. */
export interface ReportStatus {
	readonly state: 'none' | 'running' | 'ready' | 'failed' | 'cancelled';
	/** Zscaler's own word. */
	readonly word: string;
	/** Rows so far. */
	readonly items: number;
	/** What went wrong, in Zscaler's words. */
	readonly fault: string;
	/** Tells one finished report from another. */
	readonly mark: string;
}

/**
 * Zscaler's words, of which COMPLETE, ERRORED, EXECUTING and INIT are known: help.zscaler.com, admin
 * audit logs, and public clients of it, 2026-11. What is none of these is still on its way.
 */
const words: readonly (readonly [ReportStatus['state'], RegExp])[] = [
	['ready', /^(COMPLETED?|DONE|FINISHED|SUCCESS)/],
	['cancelled', /CANCEL|ABORT/],
	['failed', /ERR|FAIL|TIME_?D?_?OUT/],
	['none', /^(|NONE|NOT_?STARTED|IDLE)$/],
];

export const noReport: ReportStatus = { state: 'none', word: '', items: 0, fault: '', mark: '' };

/** The body of a status: an object, or a list of them (zscaler-sdk-go eventlogentryreport, 2026-11). */
export function readStatus(body: unknown): ReportStatus {
	const tasks = (Array.isArray(body) ? body : [body]).filter(isJsonObject).map(readTask);
	return tasks.find(({ state }) => state === 'running') ?? tasks.at(-1) ?? noReport;
}

function readTask(task: JsonObject): ReportStatus {
	const word = String(task.status ?? '').toUpperCase();
	const [state = 'running'] = words.find(([, pattern]) => pattern.test(word)) ?? [];
	const items = Number(task.progressItemsComplete ?? 0) || 0;
	return {
		state,
		word: quote(word),
		items,
		fault: [task.errorMessage, task.errorCode]
			.filter(Boolean)
			.map((said) => quote(String(said)))
			.join(', code '),
		mark: `${word} ${items} ${String(task.progressEndTime)}`,
	};
}
