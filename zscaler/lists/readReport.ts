import { findResource } from '../catalogue';
import { isJsonObject, type JsonObject } from '../json';
import { operationOf } from '../objects/operationOf';
import { requestOf } from '../objects/callOperation';
import type { Work } from '../objects/work';

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
	work: Work,
	md5Hash: string,
	details: 'summary' | 'full',
): Promise<SandboxReport> {
	const resource = findResource('ziaSandboxReport');
	const operation = operationOf(resource, 'getReport');
	const input = { params: { md5Hash }, query: { details } };
	const { body } = await work.client.call(await requestOf(work, resource, operation, input));
	// One member, named by the details: a report, or a text in its place
	// (zscaler-sdk-go sandbox_report.go, 2026-11).
	const [report] = isJsonObject(body) ? Object.values(body) : [body];
	if (!isJsonObject(report)) {
		return { message: work.client.quote(String(report ?? 'There is no report yet.')) };
	}
	const facts = isJsonObject(report.Classification) ? report.Classification : {};
	return {
		report,
		verdict: typeof facts.Type === 'string' ? facts.Type : undefined,
		score: typeof facts.Score === 'number' ? facts.Score : undefined,
	};
}
