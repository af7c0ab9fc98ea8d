import type { ApiRequest } from '../../contract/apiRequest';
import type { Tenant } from '../../tenant/tenant';
import {
	type Budget,
	budgetFor,
	endpointOf,
	scopeOf,
	type TenantLimits,
	windowsFor,
} from './limits';
import { whenOpen } from './window';

interface Moment {
	readonly now: number;
	/** Calls of the same lane that wait before it. */
	readonly ahead?: number;
}

/**
 * The earliest time, in epoch milliseconds, at which Zscaler takes this call; `now` where it does
 * at once.
 */
export function whenFree(
	limits: TenantLimits,
	tenant: Tenant,
	request: ApiRequest,
	{ now, ahead = 0 }: Moment,
): number {
	return Math.max(
		now,
		pauseOf(limits, request),
		resetOf(budgetFor(limits, request), now, ahead),
		...windowsFor(limits, tenant, request).map((window) => whenOpen(window, now, ahead)),
	);
}

const pauseOf = ({ pauses }: TenantLimits, request: ApiRequest): number =>
	Math.max(pauses.get(scopeOf(request)) ?? 0, pauses.get(endpointOf(request)) ?? 0);

const resetOf = (budget: Budget | undefined, now: number, ahead: number): number =>
	budget !== undefined && budget.resetAt > now && budget.left <= ahead ? budget.resetAt : 0;
