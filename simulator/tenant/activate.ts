import type { Tenant } from './tenant';

/** What waits for activation goes live: facts of ZIA and Cloud Connector, each on its own. */
export const activate = (tenant: Tenant, product: string): void => {
	for (const [key, items] of tenant.objects)
		if (key.startsWith(`${product}/`)) tenant.activated.set(key, structuredClone(items));
	tenant.pending.delete(product);
};
