import { findResource } from '../catalogue';
import type { CallOptions } from '../client/callUntilDone';
import { describe } from '../transport/describe';
import { refuseAnswer } from '../client/answers/refuseAnswer';
import type { HttpAnswer } from '../contract/ports';
import { isStream } from '../client/readRefusal';
import { ZscalerError } from '../contract/zscalerError';
import type { JsonObject } from '../contract/json/json';
import { operationRequest } from '../objects/callOperation';
import { operationOf } from '../objects/operationOf';
import { startRunContext } from '../objects/runContext';
import type { ApiRequest } from '../contract/apiRequest';
import { noReport, readStatus, type ReportStatus } from './readStatus';
import { refuseNoRows } from './refuseNoRows';
import type { ReportRun } from './report';
import { SECOND_MS } from '../contract/durations';

/** The four calls of a report's life, by their names in the catalogue. */
type Step = 'getStatus' | 'request' | 'download' | 'cancel';

/**
 * Milliseconds that a start may wait: longer, and somebody else's report may be running by then, so
 * that it is better to look again first.
 */
const STARTING = 2 * SECOND_MS;
/** Nobody waits for a report to be cancelled. */
const CLEANUP = 20 * SECOND_MS;

export function reportRequestFor(
	{ client, kind }: ReportRun,
	step: Step,
	body?: JsonObject,
): Promise<ApiRequest> {
	const row = findResource(kind.resource);
	return operationRequest(startRunContext(client, 1), row, operationOf(row, step), { body });
}

async function call(
	run: ReportRun,
	step: Step,
	options: CallOptions = {},
	body?: JsonObject,
): Promise<HttpAnswer> {
	return run.client.call(await reportRequestFor(run, step, body), options);
}

/** How the tenant's report stands, whoever started it. */
export async function askStatus(run: ReportRun): Promise<ReportStatus> {
	try {
		const answer = await call(run, 'getStatus');
		const status = readStatus(answer.body);
		if (status !== undefined) return status;
		const request = await reportRequestFor(run, 'getStatus');
		throw refuseAnswer(request, `the status of the ${run.kind.noun}`, describe(answer));
	} catch (error) {
		// 'No Report to download': recorded, zia__TestAuditLogs.
		if (error instanceof ZscalerError && error.facts.kind === 'notFound') return noReport;
		throw error;
	}
}

export async function requestReport(run: ReportRun, body: JsonObject): Promise<void> {
	await call(run, 'request', { maxWait: STARTING, final: [409] }, body);
}

/** The finished report's bytes. */
export async function downloadReport(run: ReportRun): Promise<AsyncIterable<Uint8Array>> {
	const request = await reportRequestFor(run, 'download');
	const answer = await run.client.call({ ...request, as: 'stream' });
	const whose = { ...request, noun: run.kind.noun };
	if (isStream(answer.body)) return refuseNoRows(answer, answer.body, whose);
	throw refuseAnswer(request, `the rows of the ${run.kind.noun}`, describe(answer));
}

export async function cancelReport(run: ReportRun): Promise<void> {
	await call(run, 'cancel', { cleanup: true, maxWait: CLEANUP });
}
