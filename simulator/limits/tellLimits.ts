import type { Call } from '../call';
import type { Route } from '../gate/findRoute';
import type { Tenant } from '../tenant/tenant';
import { limitsOf, windowKey } from './checkLimits';
import { SECOND_MS } from '../durations';

/** Client Connector says of every endpoint what is left of it: zcc__TestDeviceExtended. */
export function tellLimits(tenant: Tenant, route: Route, call: Call): Record<string, string> {
	const [limit] = route.product === 'zcc' ? limitsOf(route, call) : [];
	if (!limit || tenant.options.limits === 'off') return {};
	const taken = tenant.windows.get(windowKey(limit)) ?? [];
	const length = limit.seconds * SECOND_MS * tenant.options.limits;
	const reset = (taken[0] ?? tenant.clock.now()) + length - tenant.clock.now();
	return {
		'x-ratelimit-limit': `${limit.count}, ${limit.count};w=${limit.seconds}, 100;w=3600`,
		'x-ratelimit-remaining': String(Math.max(0, limit.count - taken.length)),
		'x-ratelimit-reset': String(Math.ceil(reset / SECOND_MS)),
	};
}
