import type { Item } from '../call';
import type { Tenant } from './tenant';

/** Objects of one collection in the order of the API; the key is `product/collection`. */
export function objectsOf(tenant: Tenant, key: string): Item[] {
	const present = tenant.objects.get(key);
	if (present) return present;
	const empty: Item[] = [];
	tenant.objects.set(key, empty);
	return empty;
}

export const findObject = (tenant: Tenant, key: string, id: unknown): Item | undefined =>
	objectsOf(tenant, key).find((item) => String(item.id) === String(id));

/** The one object behind a settings page. */
export function settingsOf(tenant: Tenant, key: string): Item {
	const [settings] = objectsOf(tenant, key);
	return settings ?? {};
}
