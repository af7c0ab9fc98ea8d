import { findResource } from '../../catalogue';
import { describe } from '../../transport/describe';
import { hasMark } from '../../contract/text/hasMark';
import { refuseAnswer } from '../../client/answers/refuseAnswer';
import type { HttpAnswer } from '../../contract/ports';
import type { ZscalerError } from '../../contract/zscalerError';
import { isJsonObject, type JsonObject } from '../../contract/json/json';
import type { RunContext } from '../../objects/runContext';
import { callList } from '../../objects/callList';

/**
 * A page on which the tenant keeps lists, with one of these fields at least. Zscaler leaves out an
 * allow list that is empty (recorded: zia__TestSecurityWhitelistBlacklist): a page without anything is
 * believed if it bears Zscaler's mark, and comes twice. Throws for any other: who acts on a list that
 * was not read blocks what must not be blocked.
 */
export async function readListPage(
	runContext: RunContext,
	resourceId: string,
	fields: readonly string[],
): Promise<JsonObject> {
	const first = await look(runContext, resourceId, fields);
	if (first.page !== undefined) return first.page;
	const second = await look(runContext, resourceId, fields);
	if (second.page !== undefined) return second.page;
	if (hasMark(first.answer) && hasMark(second.answer)) return {};
	throw unreadable(resourceId, second.answer);
}

interface Look {
	readonly answer: HttpAnswer;
	/** Absent where the answer is an object without anything. */
	readonly page?: JsonObject;
}

async function look(
	runContext: RunContext,
	resourceId: string,
	fields: readonly string[],
): Promise<Look> {
	const answer = await callList(runContext, resourceId, 'get');
	const page = isJsonObject(answer.body) ? answer.body : undefined;
	if (page !== undefined && Object.keys(page).length === 0) return { answer };
	if (page === undefined || !fields.some((field) => Array.isArray(page[field])))
		throw unreadable(resourceId, answer);
	return { answer, page };
}

function unreadable(resourceId: string, answer: HttpAnswer): ZscalerError {
	const { label, product } = findResource(resourceId);
	return refuseAnswer({ product }, `the page '${label}'`, describe(answer));
}
