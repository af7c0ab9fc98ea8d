import { findResource } from '../../catalogue';
import { ZscalerError } from '../../contract/zscalerError';
import { isJsonObject, type JsonObject } from '../../contract/json/json';
import { incidentTimes } from '../../catalogue/zwa/times';
import type { TimeRange } from '../../time/ranges/timeRange';
import { writeBounds } from '../../time/ranges/writeBounds';
import { callOperation } from '../../objects/callOperation';
import { operationOf } from '../../objects/operationOf';
import type { RunContext } from '../../objects/runContext';
import { readItems } from '../../client/readItems';

/** zscaler-sdk-python zwa/dlp_incidents.py, 2026-11 */
const PAGE_SIZE = 100;

/** All DLP incidents of a time range. Throws rather than to leave one out. */
export async function searchIncidents(
	runContext: RunContext,
	range: TimeRange,
): Promise<JsonObject[]> {
	const found = new Map<string, JsonObject>();
	let page: number | undefined;
	for (;;) {
		const body = await searchPage(runContext, range, page);
		const before = found.size;
		const incidents = readItems(body);
		if (incidents.some(({ internalId }) => internalId === undefined)) throw nameless();
		for (const incident of incidents) found.set(String(incident.internalId), incident);
		const { total, number } = placeIn(body, incidents.length);
		if (found.size >= total) return [...found.values()];
		if (found.size === before) throw incomplete(found.size, total);
		page = number + 1;
	}
}

async function searchPage(
	runContext: RunContext,
	range: TimeRange,
	page: number | undefined,
): Promise<unknown> {
	const resource = findResource('zwaIncident');
	const { start, end } = writeBounds(range, incidentTimes);
	const { body } = await callOperation(runContext, resource, operationOf(resource, 'search'), {
		query: { page, pageSize: PAGE_SIZE },
		body: { fields: [], timeRange: { startTime: start, endTime: end } },
	});
	return body;
}

/** Which page this is and how many incidents there are; without a word about it this is all. */
function placeIn(body: unknown, length: number): { total: number; number: number } {
	const cursor = isJsonObject(body) && isJsonObject(body.cursor) ? body.cursor : {};
	return {
		total: Number(cursor.totalElements ?? length),
		number: Number(cursor.currentPageNumber ?? 0),
	};
}

const incomplete = (found: number, total: number): ZscalerError =>
	new ZscalerError(`Zscaler handed out ${found} of ${total} DLP incidents`, {
		kind: 'failed',
		product: 'zwa',
		advice: 'The next poll asks for them again.',
	});

const nameless = (): ZscalerError =>
	new ZscalerError('Zscaler handed out something without an ID in place of a DLP incident', {
		kind: 'unreachable',
		product: 'zwa',
		code: 'unexpectedAnswer',
		advice: 'The next poll asks again. If that does not help, look at the proxy of this n8n.',
	});
