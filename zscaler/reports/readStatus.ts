import { isJsonObject, type JsonObject } from '../contract/json/json';
import { quote } from '../contract/text/quote';

/** How the tenant's report stands. */
export interface ReportStatus {
	/** 'unknown': a word that is none of Zscaler's known ones. */
	readonly state: 'none' | 'running' | 'ready' | 'failed' | 'cancelled' | 'unknown';
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
 * audit logs, and public clients of it, 2026-11. The others are what the same is called elsewhere.
 */
const words: readonly (readonly [ReportStatus['state'], RegExp])[] = [
	['ready', /^(COMPLETED?|DONE|FINISHED|SUCCESS)$/],
	['running', /^(INIT|EXECUTING|RUNNING|(IN_?)?PROGRESS|PROCESSING|PENDING|QUEUED|STARTED)$/],
	['cancelled', /^(CANCELL?ED|ABORTED)$/],
	['failed', /^(ERROR(ED)?|FAILED|FAILURE|TIMED?_?OUT)$/],
	['none', /^(NONE|NOT_?STARTED|IDLE)$/],
];

export const noReport: ReportStatus = { state: 'none', word: '', items: 0, fault: '', mark: '' };

/**
 * The body of a status: an object, or a list of them (zscaler-sdk-go eventlogentryreport, 2026-11), of
 * which an empty one says that there is no report. Nothing for what tells of no report at all.
 */
export function readStatus(body: unknown): ReportStatus | undefined {
	const tasks = [body].flat();
	if (!tasks.every(isTask)) return undefined;
	const statuses = tasks.map(readTask);
	return statuses.find(({ state }) => state === 'running') ?? statuses.at(-1) ?? noReport;
}

const isTask = (task: unknown): task is JsonObject =>
	isJsonObject(task) && typeof task.status === 'string' && task.status !== '';

function readTask(task: JsonObject): ReportStatus {
	const word = String(task.status).toUpperCase();
	const [state = 'unknown'] = words.find(([, pattern]) => pattern.test(word)) ?? [];
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
