import { findResource } from '../catalogue';
import { ZscalerError } from '../contract/zscalerError';
import { isJsonObject, type JsonObject } from '../contract/json/json';
import { callOperation } from '../objects/callOperation';
import { operationOf } from '../objects/operationOf';
import { quote } from '../contract/text/quote';
import type { RunContext } from '../objects/runContext';

/** Has Zscaler post to the feed's address. Throws in words where it does not get through. */
export async function testFeed(runContext: RunContext, feed: JsonObject): Promise<void> {
	const resource = findResource('ziaNssFeed');
	const operation = operationOf(resource, 'testConnectivity');
	const { body } = await callOperation(runContext, resource, operation, {
		params: { id: feed.id ?? null },
	});
	const fault = findFeedFault(body);
	if (fault === undefined) return;
	const { message, advice } = fault;
	const known = fault === untold ? 'It is not known whether Zscaler can' : 'Zscaler cannot';
	throw new ZscalerError(`${known} post to this webhook: ${message}`, {
		kind: 'invalid',
		product: 'zia',
		advice,
	});
}

interface TestFault {
	readonly message: string;
	readonly advice: string;
}

/**
 * What the outcome of a test says; names of the fields: zscaler-sdk-python models/cloud_nss.py,
 * 2026-11. 503 comes from another process of this n8n, which knows the secret once all is saved.
 * @internal Tests ask it without a call.
 */
export function findFeedFault(body: unknown): TestFault | undefined {
	const outcome = isJsonObject(body) ? body : {};
	const code = Number(outcome.testConnectivityCode ?? 0) || 0;
	if ((code >= 200 && code < 300) || code === 503) return undefined;
	const said = String(outcome.testConnectivityStatus ?? '');
	if (code === 0 && /^success(ful|fully)?$/i.test(said)) return undefined;
	if (code === 0 && said === '') return untold;
	return {
		message: code === 0 ? quote(said) : `it was answered ${code}`,
		advice:
			code === 401 || code === 403
				? 'Something between Zscaler and n8n changes the headers, or Allowed Networks leaves out the address that Zscaler comes from.'
				: "Check that n8n's public address (WEBHOOK_URL) is right and can be reached from the internet.",
	};
}

/** Silence is no success: the logs of a feed that cannot post are lost without a word. */
const untold: TestFault = {
	message: 'its test of the connection says neither that it succeeded nor that it failed',
	advice:
		'Publish the workflow again. If it goes on, test the feed in the admin portal of Zscaler.',
};
