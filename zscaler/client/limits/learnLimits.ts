import type { ApiRequest } from '../../contract/apiRequest';
import { isJsonObject } from '../../contract/json/json';
import type { HttpAnswer } from '../../contract/ports';
import { readRetryAfter } from '../../transport/readRetryAfter';
import { endpointOf, scopeOf, type TenantLimits } from './limits';
import { type LimitNotice, readLimitHeaders } from '../../transport/readLimitHeaders';
import { openWindow, fillSlot } from './window';
import { table } from '../../contract/text/table';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../contract/durations';

/** Two notices of one window differ by less: resets are whole seconds. */
const ROUNDING = 1_500;

const lengths: Readonly<Record<string, number>> = table({
	SECOND: SECOND_MS,
	MINUTE: MINUTE_MS,
	HOUR: HOUR_MS,
	DAY: DAY_MS,
});

/** Takes what an answer tells of the limits, a refusal above all. */
export function learnLimits(
	limits: TenantLimits,
	request: ApiRequest,
	answer: HttpAnswer,
	now: number,
): void {
	const notice = readLimitHeaders(answer, now);
	if (notice !== undefined) noteBudget(limits, request, notice);
	if (answer.status !== 429) return;
	const own = readOwnLimit(answer.body);
	if (own !== undefined) noteWindow(limits, request, own, now);
	const until = readRetryAfter(answer, now);
	if (until !== undefined) {
		limits.pauses.set(own === undefined ? scopeOf(request) : endpointOf(request), until);
	}
}

function noteBudget(limits: TenantLimits, request: ApiRequest, notice: LimitNotice): void {
	const { name, quota, left, resetAt } = notice;
	const key = `${request.product} ${name}`;
	const endpoint = endpointOf(request);
	limits.endpoints.set(endpoint, { ...limits.endpoints.get(endpoint), budget: key });
	const known = limits.budgets.get(key);
	const same = known !== undefined && Math.abs(known.resetAt - resetAt) < ROUNDING;
	// Calls on their way are not in the server's number yet, and are in ours.
	limits.budgets.set(key, { quota, left: same ? Math.min(known.left, left) : left, resetAt });
}

/** 'Rate Limit (1/SECOND) exceeded' names the true limit of this endpoint. */
function readOwnLimit(body: unknown): { count: number; ms: number } | undefined {
	const text = isJsonObject(body) ? String(body.message ?? '') : '';
	const [, count = '', unit = ''] = /\((\d+)\s*\/\s*([A-Z]+?)S?\)/i.exec(text) ?? [];
	const ms = lengths[unit.toUpperCase()];
	return ms === undefined || Number(count) < 1 ? undefined : { count: Number(count), ms };
}

function noteWindow(
	limits: TenantLimits,
	request: ApiRequest,
	{ count, ms }: { count: number; ms: number },
	now: number,
): void {
	const endpoint = endpointOf(request);
	const facts = limits.endpoints.get(endpoint);
	const others = (facts?.windows ?? []).filter((known) => known.ms !== ms);
	const window = openWindow(count, ms);
	fillSlot(window, now);
	limits.endpoints.set(endpoint, { ...facts, windows: [...others, window] });
}
