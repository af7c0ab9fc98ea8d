import { findResource } from '../catalogue';
import { describe } from '../transport/describe';
import { refuseAnswer } from '../client/answers/refuseAnswer';
import { isJsonObject, type JsonObject } from '../contract/json/json';
import { operationOf } from '../objects/operationOf';
import { operationRequest } from '../objects/callOperation';
import type { RunContext } from '../objects/runContext';

export interface SandboxReport {
	/** Undefined while there is none. */
	readonly report?: JsonObject;
	/** 'MALICIOUS', 'SUSPICIOUS', 'BENIGN' ... */
	readonly verdict?: string;
	readonly score?: number;
	/** Zscaler's words while there is no report. */
	readonly message?: string;
}

/** What the sandbox found in a file, by its MD5. */
export async function readReport(
	runContext: RunContext,
	md5Hash: string,
	details: 'summary' | 'full',
): Promise<SandboxReport> {
	const resource = findResource('ziaSandboxReport');
	const operation = operationOf(resource, 'getReport');
	const input = { params: { md5Hash }, query: { details } };
	const request = await operationRequest(runContext, resource, operation, input);
	const answer = await runContext.client.call(request);
	const report = reportIn(answer.body);
	if (report === undefined)
		throw refuseAnswer(request, 'a sandbox report', describe(answer, runContext.client.quote));
	if (typeof report === 'string') return { message: runContext.client.quote(report) };
	const facts = isJsonObject(report.Classification) ? report.Classification : {};
	return {
		report,
		verdict: typeof facts.Type === 'string' ? facts.Type : undefined,
		score: typeof facts.Score === 'number' ? facts.Score : undefined,
	};
}

/** One member, named by the details: a report, or a text in its place (zscaler-sdk-go sandbox_report.go, 2026-11). */
function reportIn(body: unknown): JsonObject | string | undefined {
	const [[name, report] = ['', null], ...others] = isJsonObject(body) ? Object.entries(body) : [];
	if (others.length > 0 || !/^(summary|full details|details)$/i.test(name)) return undefined;
	if (typeof report === 'string') return report.trim() === '' ? undefined : report;
	return isJsonObject(report) && Object.keys(report).length > 0 ? report : undefined;
}
