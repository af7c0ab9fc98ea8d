import { fillTenant } from '../seed/fillTenant';
import type { MadeCredentials } from '../signin/credentials';
import { startClock } from './clock';
import type { Tenant, TenantOptions } from './tenant';

export function createTenant(made: MadeCredentials, options: TenantOptions): Tenant {
	const tenant: Tenant = {
		options,
		clock: startClock(),
		credentials: made.credentials,
		publicKey: made.publicKey,
		sessions: new Map(),
		signIns: [],
		failedSignIns: new Map(),
		usedAssertions: new Set(),
		objects: new Map(),
		activated: new Map(),
		pending: new Set(),
		activating: new Map(),
		lastId: 0,
		windows: new Map(),
		faults: [],
		calls: [],
		feeds: new Map(),
		feedCalls: [],
		reports: new Map(),
	};
	resetTenant(tenant);
	return tenant;
}

/** Back to the seed. Credentials and clock stay, so that a client's settings stay valid. */
export function resetTenant(tenant: Tenant): void {
	for (const log of [tenant.signIns, tenant.faults, tenant.calls, tenant.feedCalls]) log.length = 0;
	for (const map of [
		tenant.sessions,
		tenant.failedSignIns,
		tenant.windows,
		tenant.feeds,
		tenant.activating,
	])
		map.clear();
	tenant.reports.clear();
	tenant.usedAssertions.clear();
	fillTenant(tenant, tenant.options.seed);
}
