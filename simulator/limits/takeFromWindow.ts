import type { Tenant } from '../tenant/tenant';

interface Taken {
	readonly allowed: boolean;
	readonly remaining: number;
	/** Milliseconds until the oldest call leaves the window. */
	readonly resetIn: number;
}

/** One sliding window. A refused call counts for nothing. */
export function takeFromWindow(tenant: Tenant, key: string, count: number, length: number): Taken {
	const now = tenant.clock.now();
	const recent = (tenant.windows.get(key) ?? []).filter((at) => at > now - length);
	const allowed = recent.length < count;
	if (allowed) recent.push(now);
	tenant.windows.set(key, recent);
	return {
		allowed,
		remaining: count - recent.length,
		resetIn: (recent[0] ?? now) + length - now,
	};
}
