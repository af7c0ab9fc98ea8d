import type { Tenant } from '../tenant/tenant';
import { MINUTE_MS } from '../durations';

/** Five failed sign-ins within a minute lock an administrator out for five minutes
 *  (dvmrry/zscaler-skill, references/shared/admin-rbac.md, 2026-11). */
const FAILURES = 5;
const WITHIN = MINUTE_MS;
const LOCKED_FOR = 5 * MINUTE_MS;

export function isLockedOut(tenant: Tenant, username: string): boolean {
	const failures = tenant.failedSignIns.get(username) ?? [];
	const last = failures.at(-1) ?? 0;
	const first = failures.at(-FAILURES);
	if (first === undefined || last - first > WITHIN) return false;
	return tenant.clock.now() - last < LOCKED_FOR;
}

export function countFailure(tenant: Tenant, username: string): void {
	const failures = tenant.failedSignIns.get(username) ?? [];
	tenant.failedSignIns.set(username, [...failures, tenant.clock.now()]);
}

export function forgetFailures(tenant: Tenant, username: string): void {
	tenant.failedSignIns.delete(username);
}
