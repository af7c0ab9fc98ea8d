import type { Answer, Call } from '../call';
import type { Route } from '../gate/findRoute';
import type { Tenant } from '../tenant/tenant';
import { knownLimits, type Limit } from './limit';
import { refuseByLimit } from './refuseByLimit';
import { takeFromWindow } from './takeFromWindow';
import { SECOND_MS } from '../durations';

export function checkLimits(tenant: Tenant, route: Route, call: Call): Answer | undefined {
	const scale = tenant.options.limits;
	if (scale === 'off') return undefined;
	for (const limit of limitsOf(route, call)) {
		const taken = takeFromWindow(
			tenant,
			windowKey(limit),
			limit.count,
			limit.seconds * SECOND_MS * scale,
		);
		if (!taken.allowed) return refuseByLimit(limit, secondsOf(scale, taken.resetIn));
	}
	return undefined;
}

export const windowKey = (limit: Limit): string =>
	`${limit.product} ${limit.methods.join()} ${limit.seconds} ${String(limit.path)}`;

export function limitsOf(route: Route, call: Call): Limit[] {
	const path = route.segments.join('/');
	const fitting = knownLimits.filter(
		(limit) => limit.product === route.product && limit.methods.includes(call.method),
	);
	const own = fitting.filter((limit) => limit.path?.test(path));
	return own.length > 0 ? own : fitting.filter((limit) => !limit.path);
}

/** Whole seconds to wait. Shrunk windows are over sooner than a second: `0 seconds` was seen too. */
const secondsOf = (scale: number, milliseconds: number): number =>
	scale === 1 ? Math.ceil(milliseconds / SECOND_MS) : Math.floor(milliseconds / SECOND_MS);
