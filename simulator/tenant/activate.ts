import type { Tenant } from './tenant';

/** How many looks find a slow activation under way. */
const SLOW = 1;

/** What waits for activation goes live: facts of ZIA and Cloud Connector, each on its own. */
export function activate(tenant: Tenant, product: string): void {
	for (const [key, items] of tenant.objects)
		if (key.startsWith(`${product}/`)) tenant.activated.set(key, structuredClone(items));
	tenant.pending.delete(product);
	tenant.activating.delete(product);
}

export function activateSlowly(tenant: Tenant, product: string): void {
	tenant.activating.set(product, SLOW);
}

/** Where saved changes stand: terraform-provider-zia zia_activation_status, 2026-11. */
export function lookAtActivation(
	tenant: Tenant,
	product: string,
): 'ACTIVE' | 'PENDING' | 'INPROGRESS' {
	const looks = tenant.activating.get(product);
	if (looks === 0) activate(tenant, product);
	else if (looks !== undefined) {
		tenant.activating.set(product, looks - 1);
		return 'INPROGRESS';
	}
	return tenant.pending.has(product) ? 'PENDING' : 'ACTIVE';
}
