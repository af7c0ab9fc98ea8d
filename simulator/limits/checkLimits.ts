import type { Answer, Call } from '../call';
import type { Route } from '../gate/findRoute';
import type { Tenant } from '../tenant/tenant';
import { LIMITS, type Limit } from './limit';
import { takeFromWindow } from './takeFromWindow';

/** Whole seconds to wait. Shrunk windows are over sooner than a second: `0 seconds` was seen too. */
const secondsOf = (tenant: Tenant, milliseconds: number): number =>
	tenant.options.limits === 1 ? Math.ceil(milliseconds / 1000) : Math.floor(milliseconds / 1000);

const refuse = (route: Route, limit: Limit, wait: number): Answer => {
	if (route.product === 'zpa')
		return {
			status: 429,
			headers: { 'retry-after': `${wait}s` },
			body: {
				exception: 'invalid.toomanyrequests',
				id: 'invalid.toomanyrequests',
				reason: 'Exceeded the number of requests allowed.',
			},
		};
	if (route.product === 'zcc')
		return { status: 429, headers: { 'x-rate-limit-retry-after-seconds': String(wait) }, body: '' };
	return {
		status: 429,
		headers: { 'retry-after': String(wait) },
		body: {
			message: `Rate Limit (${limit.count}/${limit.unit}) exceeded`,
			'Retry-After': `${wait} seconds`,
		},
	};
};

export const checkLimits = (tenant: Tenant, route: Route, call: Call): Answer | undefined => {
	const scale = tenant.options.limits;
	if (scale === 'off') return undefined;
	for (const limit of LIMITS) {
		if (limit.product !== route.product || !limit.methods.includes(call.method)) continue;
		const key = `${limit.product} ${limit.methods.join()} ${limit.seconds}`;
		const taken = takeFromWindow(tenant, key, limit.count, limit.seconds * 1000 * scale);
		if (!taken.allowed) return refuse(route, limit, secondsOf(tenant, taken.resetIn));
	}
	return undefined;
};
