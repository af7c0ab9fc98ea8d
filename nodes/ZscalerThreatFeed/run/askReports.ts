import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { Client } from '../../../zscaler/client/createClient';
import { readReport } from '../../../zscaler/sandbox/readReport';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { sleepUntil } from '../../../credentials/sleepUntil';
import { MINUTE_MS, SECOND_MS } from '../../../zscaler/contract/durations';

export type VerdictAnswer = IDataObject & { readonly md5: string; readonly ready: boolean };

export interface VerdictRequest {
	readonly md5: string;
	readonly details: 'summary' | 'full';
	/** How long to wait for it. */
	readonly minutes: number;
}

/** The sandbox takes minutes for a file, and reports are counted, those that are not there too. */
const ASK_AGAIN_AFTER = 30 * SECOND_MS;

/** The report of one file as it is now. */
export async function askReport(
	client: Client,
	{ md5, details }: Omit<VerdictRequest, 'minutes'>,
): Promise<VerdictAnswer> {
	const { report, verdict, score, message } = await readReport(
		startRunContext(client, 1),
		md5,
		details,
	);
	if (report === undefined) return { md5, ready: false, message };
	return { md5, ready: true, verdict, score, report };
}

/** Asks for all reports until each is there, cannot be had, or has its time over. */
export async function awaitReports(
	context: IExecuteFunctions,
	client: Client,
	requests: readonly VerdictRequest[],
): Promise<ReadonlyMap<VerdictRequest, Promise<VerdictAnswer>>> {
	const begun = Date.now();
	const ended = new Map<VerdictRequest, Promise<VerdictAnswer>>();
	for (;;) {
		const asked = new Map<string, Promise<VerdictAnswer>>();
		for (const request of requests.filter((each) => !ended.has(each))) {
			const key = `${request.md5} ${request.details}`;
			const answer = asked.get(key) ?? askReport(client, request);
			asked.set(key, answer);
			const settled = await answer.then(({ ready }) => ready).catch(() => true);
			const over = Date.now() + ASK_AGAIN_AFTER > begun + request.minutes * MINUTE_MS;
			if (settled || over) ended.set(request, answer);
		}
		if (ended.size === requests.length) return ended;
		await sleepUntil(ASK_AGAIN_AFTER, context.getExecutionCancelSignal());
	}
}
