import { mayBeDone, withoutDoubt } from '../client/mayBeDone';
import { ZscalerError } from '../contract/zscalerError';
import { writeBounds } from '../time/ranges/writeBounds';
import type { TimeRange } from '../time/ranges/timeRange';
import { isoOf } from '../contract/json/time';
import { awaitReport, type StartedReport } from './awaitReport';
import { awaitTurn } from './awaitTurn';
import { cancelReport, requestReport } from './callReport';
import { noReport, type ReportStatus } from './readStatus';
import type { ReportRun } from './report';
import { notMade } from './reportErrors';
import { SECOND_MS } from '../contract/durations';

/** Milliseconds after which a refused start is tried again where nothing says when. */
const AGAIN = 5 * SECOND_MS;

export interface MadeReport extends ReportStatus {
	/** False where another client's report was seen to take its place. */
	readonly isOurs: boolean;
}

/**
 * Has Zscaler make the report of a range, and answers its status once it can be downloaded. `known`
 * is how the tenant's report stood a moment ago. What is cancelled or given up is cancelled there too.
 */
export async function makeReport(
	run: ReportRun,
	range: TimeRange,
	known?: ReportStatus,
): Promise<MadeReport> {
	const deadline = run.hooks.now() + run.maxWait;
	const begun: StartedReport = { ours: false, before: noReport };
	try {
		await start(run, range, begun, { deadline, known });
		const status = await awaitReport(run, deadline, begun);
		const isOurs = begun.ours;
		begun.ours = false;
		if (status.state === 'ready') return { ...status, isOurs };
		throw notMade(run, status);
	} catch (error) {
		if (begun.ours) await cancelQuietly(run);
		throw error;
	}
}

async function start(
	run: ReportRun,
	range: TimeRange,
	begun: StartedReport,
	{ deadline, known }: { readonly deadline: number; readonly known?: ReportStatus },
): Promise<void> {
	const { kind, request, hooks } = run;
	const { start: startTime, end: endTime } = writeBounds(range, kind.source);
	let cause: unknown;
	for (let status = known; ; status = undefined) {
		begun.before = await awaitTurn(run, deadline, status);
		try {
			begun.ours = true;
			await requestReport(run, { ...request.filters, startTime, endTime });
			return;
		} catch (error) {
			begun.ours = mayHaveStarted(error);
			const at = retryAt(error, hooks.now());
			// What made it be tried again tells more than that it cannot be.
			if (!isOfLimits(error)) cause = error instanceof ZscalerError ? withoutDoubt(error) : error;
			if (at === undefined || at > deadline) throw cause ?? error;
			hooks.log?.('info', `The ${kind.noun} can be started later`, {
				at: isoOf(at),
			});
			await hooks.sleep(at - hooks.now(), hooks.signal);
		}
	}
}

const isOfLimits = (error: unknown): boolean =>
	error instanceof ZscalerError && error.facts.kind === 'rateLimited';

/** Whether a start that failed may have reached Zscaler all the same: it was cut short, or cancelled. */
const mayHaveStarted = (error: unknown): boolean =>
	!(error instanceof ZscalerError) || mayBeDone(error);

/** When to look again after a refused start: the limit of reports an hour, a report that came first. */
function retryAt(error: unknown, now: number): number | undefined {
	if (!(error instanceof ZscalerError)) return undefined;
	const { retryAt: retryAfter, status } = error.facts;
	return retryAfter ?? (status === 409 ? now + AGAIN : undefined);
}

async function cancelQuietly(run: ReportRun): Promise<void> {
	const { kind, hooks } = run;
	try {
		await cancelReport(run);
		hooks.log?.('info', `The ${kind.noun} was cancelled`);
	} catch (error) {
		hooks.log?.('warn', `The ${kind.noun} could not be cancelled: ${String(error)}`);
	}
}
