import type { Tenant } from '../tenant/tenant';
import { gatewayLimit } from './limit';
import { takeFromWindow } from './takeFromWindow';
import { SECOND_MS } from '../durations';

/** The gateway's own window, and the headers by which it tells of it. */
export function passGateway(tenant: Tenant): {
	readonly headers: Readonly<Record<string, string>>;
	readonly full: boolean;
} {
	const { count, seconds } = gatewayLimit;
	const scale = tenant.options.limits === 'off' ? 0 : tenant.options.limits;
	const taken = takeFromWindow(tenant, 'gateway', count, seconds * SECOND_MS * scale);
	const reset = String(Math.ceil(taken.resetIn / SECOND_MS));
	const headers: Record<string, string> = {
		'x-ratelimit-limit': `${count}, ${count};w=${seconds}`,
		'x-ratelimit-remaining': String(taken.remaining),
		'x-ratelimit-reset': reset,
	};
	return taken.allowed
		? { headers, full: false }
		: { headers: { ...headers, 'retry-after': reset }, full: true };
}
